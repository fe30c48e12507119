package se.brobyggaren.casework.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import se.brobyggaren.casework.entity.CaseNumber;
import se.brobyggaren.kernel.ActiveScope;
import se.brobyggaren.kernel.Ids;

/** Gives case numbers from one counted row per year. */
@Dependent
public class CaseNumbers {
  @PersistenceContext(unitName = "tenant")
  EntityManager em;

  @Inject Clock clock;
  @Inject ActiveScope scope;

  /** The next number of the year in which the case is recorded. */
  public CaseNumber next() {
    int year = LocalDate.now(clock).getYear();
    if (!count(year)) {
      begin(year);
      count(year);
    }
    int last =
        em.createQuery("select y.last from CaseYear y where y.year = :year", Integer.class)
            .setParameter("year", year)
            .getSingleResult();
    return new CaseNumber(year, last);
  }

  /** Of two who meet on the year's first day one begins it, and both go on. */
  private void begin(int year) {
    em.createQuery(
            "insert into CaseYear (id, tenantId, year, last) values (:id, :tenant, :year, 0) on conflict do nothing")
        .setParameter("id", Ids.next())
        .setParameter("tenant", scope.tenant().number())
        .setParameter("year", year)
        .executeUpdate();
  }

  private boolean count(int year) {
    return em.createQuery("update CaseYear y set y.last = y.last + 1 where y.year = :year")
            .setParameter("year", year)
            .executeUpdate()
        == 1;
  }
}
