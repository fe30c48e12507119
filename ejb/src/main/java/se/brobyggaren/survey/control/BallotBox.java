package se.brobyggaren.survey.control;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import se.brobyggaren.kernel.ActiveScope;
import se.brobyggaren.survey.boundary.HalfYear;
import se.brobyggaren.survey.entity.AnswerBox;

/** Where answers wait; one at a time puts theirs in. */
@Stateless
public class BallotBox {
  @PersistenceContext(unitName = "tenant")
  EntityManager em;

  @Inject SurveyPeriods periods;
  @Inject ActiveScope scope;
  @Inject Clock clock;

  /**
   * Takes one person's marks, in a transaction of its own that knows no code. A full box is emptied
   * into the counts of the half-year.
   */
  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public void drop(List<String> marks) {
    Map<String, Integer> out = held().drop(marks);
    if (!out.isEmpty()) {
      periods.count(HalfYear.of(LocalDate.now(clock)), AnswerBox.FULL, out);
    }
  }

  private AnswerBox held() {
    return find()
        .orElseGet(
            () -> {
              begin();
              return find().orElseThrow();
            });
  }

  /** Of two who are the first to answer one begins the box, and both go on. */
  private void begin() {
    em.createQuery(
            "insert into AnswerBox (id, tenantId, waiting, marks) values (:id, :tenant, 0, :none) on conflict do nothing")
        .setParameter("id", UUID.randomUUID())
        .setParameter("tenant", scope.tenant().number())
        .setParameter("none", new String[0])
        .executeUpdate();
  }

  private Optional<AnswerBox> find() {
    return em.createQuery("select b from AnswerBox b", AnswerBox.class)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultStream()
        .findFirst();
  }
}
