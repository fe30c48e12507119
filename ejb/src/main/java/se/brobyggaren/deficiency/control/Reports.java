package se.brobyggaren.deficiency.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.brobyggaren.deficiency.boundary.DeficiencyState;
import se.brobyggaren.deficiency.boundary.reading.ReportFilter;
import se.brobyggaren.deficiency.entity.Deficiency;
import se.brobyggaren.deficiency.entity.ReportSeries;
import se.brobyggaren.deficiency.entity.shared.SharedDeficiency;
import se.brobyggaren.kernel.ActiveScope;
import se.brobyggaren.kernel.Ids;

/** The reports of the active tenant and their copies. */
@ApplicationScoped
public class Reports {
  @PersistenceContext(unitName = "tenant")
  EntityManager em;

  @Inject ActiveScope scope;

  /** Newest first, with their threads, in one statement. Observations stand first. */
  public List<Deficiency> matching(ReportFilter filter, boolean observationsToo) {
    return em.createQuery(
            """
            select d from Deficiency d left join fetch d.threads
            where (:observations = true or d.number.inYear is not null)
              and (:year is null or coalesce(d.number.year, year(d.occurrences.first)) = :year)
              and (:state is null or d.standing.state = :state)
              and (:authority is null
                or exists (select 1 from AnswerThread t where t.deficiency = d and t.authority = :authority))
            order by d.number.year desc nulls first, d.number.inYear desc, d.occurrences.first desc, d.id
            """,
            Deficiency.class)
        .setParameter("observations", observationsToo)
        .setParameter("year", filter.year())
        .setParameter("state", filter.state())
        .setParameter("authority", filter.authority())
        .getResultStream()
        .filter(d -> filter.type() == null || d.account().types().contains(filter.type()))
        .toList();
  }

  /** With their threads, in one statement. */
  public List<Deficiency> in(Collection<DeficiencyState> states) {
    return em.createQuery(
            """
            select d from Deficiency d left join fetch d.threads
            where d.standing.state in :states order by d.standing.since, d.id
            """,
            Deficiency.class)
        .setParameter("states", states)
        .getResultList();
  }

  /** With its threads. */
  public Optional<Deficiency> find(UUID id) {
    return em.createQuery(
            "select d from Deficiency d left join fetch d.threads where d.id = :id",
            Deficiency.class)
        .setParameter("id", id)
        .getResultStream()
        .findFirst();
  }

  public void add(Deficiency report) {
    em.persist(report);
  }

  /** The next number of the year; others wait until this transaction ends. */
  public int nextNumber(int year) {
    return locked(year)
        .or(
            () -> {
              begin(year);
              return locked(year);
            })
        .orElseThrow()
        .take();
  }

  /** Of two who report the year's first fault at once one begins it, and both go on. */
  private void begin(int year) {
    em.createQuery(
            "insert into ReportSeries (id, tenantId, year, last) values (:id, :tenant, :year, 0) on conflict do nothing")
        .setParameter("id", Ids.next())
        .setParameter("tenant", scope.tenant().number())
        .setParameter("year", year)
        .executeUpdate();
  }

  private Optional<ReportSeries> locked(int year) {
    return em.createQuery("select s from ReportSeries s where s.year = :year", ReportSeries.class)
        .setParameter("year", year)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultStream()
        .findFirst();
  }

  public void publish(SharedDeficiency copy) {
    em.persist(copy);
    em.flush();
  }

  /** What was given away of it; empty when nothing is. */
  public Optional<SharedDeficiency> copyOf(Deficiency report) {
    return Optional.ofNullable(report.copy())
        .map(copy -> em.find(SharedDeficiency.class, copy.share()));
  }

  /** A change of state follows to the copy that others see. */
  public void follow(Deficiency report) {
    copyOf(report).ifPresent(c -> c.follow(report.standing().state(), report.standing().since()));
  }

  public void flush() {
    em.flush();
  }
}
