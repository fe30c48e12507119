package se.brobyggaren.casework.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import se.brobyggaren.casework.entity.CaseNumber;

/** Gives case numbers from one counted row per year. */
@Dependent
public class CaseNumbers {
  @PersistenceContext(unitName = "tenant")
  EntityManager em;

  @Inject CaseYears years;
  @Inject Clock clock;

  /** The next number of the year in which the case is recorded. */
  public CaseNumber next() {
    int year = LocalDate.now(clock).getYear();
    if (!count(year)) {
      years.begin(year);
      count(year);
    }
    int last =
        em.createQuery("select y.last from CaseYear y where y.year = :year", Integer.class)
            .setParameter("year", year)
            .getSingleResult();
    return new CaseNumber(year, last);
  }

  private boolean count(int year) {
    return em.createQuery("update CaseYear y set y.last = y.last + 1 where y.year = :year")
            .setParameter("year", year)
            .executeUpdate()
        == 1;
  }
}
