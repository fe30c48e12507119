package se.brobyggaren.survey.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import se.brobyggaren.kernel.ActiveScope;
import se.brobyggaren.survey.boundary.HalfYear;
import se.brobyggaren.survey.entity.AnswerTally;
import se.brobyggaren.survey.entity.SurveyPeriod;

/** The half-years' numbers. */
@Dependent
public class SurveyPeriods {
  @PersistenceContext(unitName = "tenant")
  EntityManager em;

  @Inject ActiveScope scope;

  public List<SurveyPeriod> all() {
    return em.createQuery("select p from SurveyPeriod p", SurveyPeriod.class).getResultList();
  }

  public List<AnswerTally> tallies() {
    return em.createQuery("select t from AnswerTally t", AnswerTally.class).getResultList();
  }

  public void handedOut(HalfYear period, int number) {
    add(period, "handedOut", number);
  }

  /**
   * Counts what came out of the box. Only one does so at a time, since it holds the box.
   *
   * @param marks {@code question=answer} to how many
   */
  public void count(HalfYear period, int answers, Map<String, Integer> marks) {
    add(period, "answers", answers);
    marks.forEach(
        (mark, number) -> {
          if (!increase(new AnswerTally(period, mark, number))) {
            em.persist(new AnswerTally(period, mark, number));
          }
        });
  }

  private boolean increase(AnswerTally more) {
    return em.createQuery(
                """
                update AnswerTally t set t.answers = t.answers + :number
                where t.year = :year and t.half = :half and t.question = :question and t.choice = :choice
                """)
            .setParameter("number", more.answers())
            .setParameter("year", more.period().year())
            .setParameter("half", more.period().half())
            .setParameter("question", more.question())
            .setParameter("choice", more.choice())
            .executeUpdate()
        == 1;
  }

  private void add(HalfYear period, String what, int number) {
    if (!increase(period, what, number)) {
      begin(period);
      increase(period, what, number);
    }
  }

  /** Of two who meet on its first day one begins it, and both go on. */
  private void begin(HalfYear period) {
    em.createQuery(
            """
            insert into SurveyPeriod (id, tenantId, year, half, handedOut, answers)
            values (:id, :tenant, :year, :half, 0, 0) on conflict do nothing
            """)
        .setParameter("id", UUID.randomUUID())
        .setParameter("tenant", scope.tenant().number())
        .setParameter("year", period.year())
        .setParameter("half", period.half())
        .executeUpdate();
  }

  private boolean increase(HalfYear period, String what, int number) {
    return em.createQuery(
                "update SurveyPeriod p set p.%1$s = p.%1$s + :number where p.year = :year and p.half = :half"
                    .formatted(what))
            .setParameter("number", number)
            .setParameter("year", period.year())
            .setParameter("half", period.half())
            .executeUpdate()
        == 1;
  }
}
