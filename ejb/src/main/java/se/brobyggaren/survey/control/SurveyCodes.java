package se.brobyggaren.survey.control;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import se.brobyggaren.survey.entity.OneTimeCode;
import se.brobyggaren.survey.entity.SurveyCode;

/** Codes that have been handed out and not used. */
@Stateless
public class SurveyCodes {
  @PersistenceContext(unitName = "tenant")
  EntityManager em;

  /** In the order of their digests: the order in the table is not that of the letters in a pile. */
  public void add(List<OneTimeCode> codes, LocalDate validTo) {
    codes.stream()
        .sorted(Comparator.comparing(code -> code.digest().toString()))
        .forEach(code -> em.persist(new SurveyCode(code, validTo)));
    em.flush();
  }

  /** Forgets those that are too old to be used. */
  public void clear(LocalDate today) {
    em.createQuery("delete from SurveyCode c where c.validTo < :today")
        .setParameter("today", today)
        .executeUpdate();
  }

  /**
   * Uses the code up, in a transaction of its own that says nothing of any answer.
   *
   * @return whether it could be used; of two who try at once, one
   */
  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public boolean use(OneTimeCode code, LocalDate today) {
    return em.createQuery("delete from SurveyCode c where c.id = :id and c.validTo >= :today")
            .setParameter("id", code.digest())
            .setParameter("today", today)
            .executeUpdate()
        == 1;
  }
}
