package se.brobyggaren.survey.control;

import jakarta.annotation.Resource;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import se.brobyggaren.survey.boundary.HalfYear;
import se.brobyggaren.survey.entity.AnswerBox;
import se.brobyggaren.survey.entity.SurveyPeriod;

/** Begins what a tenant has one of, so that two who are the first both go on. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class Beginnings {
  @PersistenceContext(unitName = "tenant")
  EntityManager em;

  @Resource SessionContext session;

  public void begin(HalfYear period) {
    persist(new SurveyPeriod(period));
  }

  public void beginBox() {
    persist(AnswerBox.empty());
  }

  private void persist(Object first) {
    try {
      em.persist(first);
      em.flush();
    } catch (PersistenceException begunMeanwhile) {
      session.setRollbackOnly();
    }
  }
}
