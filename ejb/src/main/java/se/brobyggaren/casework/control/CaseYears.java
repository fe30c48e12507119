package se.brobyggaren.casework.control;

import jakarta.annotation.Resource;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import se.brobyggaren.casework.entity.CaseYear;

/** Begins a year's count of its own, so that two who meet on its first day both go on. */
@Stateless
public class CaseYears {
  @PersistenceContext(unitName = "tenant")
  EntityManager em;

  @Resource SessionContext session;

  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public void begin(int year) {
    try {
      em.persist(new CaseYear(year));
      em.flush();
    } catch (PersistenceException begunMeanwhile) {
      session.setRollbackOnly();
    }
  }
}
