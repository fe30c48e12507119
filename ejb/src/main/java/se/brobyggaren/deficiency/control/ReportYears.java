package se.brobyggaren.deficiency.control;

import jakarta.annotation.Resource;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import se.brobyggaren.deficiency.entity.ReportSeries;

/** Begins a year's numbers, so that two who report its first faults at once both go on. */
@Stateless
public class ReportYears {
  @PersistenceContext(unitName = "tenant")
  EntityManager em;

  @Resource SessionContext session;

  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public void begin(int year) {
    try {
      em.persist(new ReportSeries(year));
      em.flush();
    } catch (PersistenceException begunMeanwhile) {
      session.setRollbackOnly();
    }
  }
}
