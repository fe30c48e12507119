package se.brobyggaren.programme.control;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.brobyggaren.kernel.Changed;
import se.brobyggaren.kernel.NotFound;
import se.brobyggaren.kernel.TenantOwned;
import se.brobyggaren.programme.boundary.ProgrammeId;
import se.brobyggaren.programme.boundary.ProgrammeRow;
import se.brobyggaren.programme.entity.Programme;
import se.brobyggaren.programme.entity.ProgrammeYear;
import se.brobyggaren.tenantconfig.values.Period;

/** The active tenant's programmes. */
@Dependent
public class Programmes {
  @PersistenceContext(unitName = "tenant")
  EntityManager em;

  public void add(TenantOwned row) {
    em.persist(row);
  }

  /**
   * Writes now, so that a change by somebody else is noticed here.
   *
   * @throws Changed when the row was changed meanwhile
   */
  public void flush() {
    try {
      em.flush();
    } catch (OptimisticLockException meanwhile) {
      throw new Changed();
    }
  }

  /** Those that go on first, then by name. One statement. */
  public List<ProgrammeRow> rows() {
    return em.createQuery(
            """
            select p,
              (select count(x) from Participant x where x.of = p and x.struckAt is null),
              (select count(y) from Participant y
                where y.of = p and y.struckAt is null and y.endedOn is null)
            from Programme p order by p.to desc nulls first, p.name, p.id
            """,
            Object[].class)
        .getResultStream()
        .map(row -> row((Programme) row[0], (Long) row[1], (Long) row[2]))
        .toList();
  }

  private static ProgrammeRow row(Programme p, long participants, long ongoing) {
    return new ProgrammeRow(
        p.id(),
        p.code(),
        p.name(),
        p.kind(),
        p.period().from(),
        p.period().to(),
        participants,
        ongoing);
  }

  public List<Programme> all() {
    return em.createQuery("select p from Programme p", Programme.class).getResultList();
  }

  /**
   * @throws NotFound when the tenant has no such programme
   */
  public Programme of(ProgrammeId id) {
    return found(em.find(Programme.class, id.value()));
  }

  /** Two who add to it at once come one after the other. */
  public Programme locked(ProgrammeId id) {
    return found(em.find(Programme.class, id.value(), LockModeType.PESSIMISTIC_WRITE));
  }

  private static Programme found(Programme programme) {
    return Optional.ofNullable(programme).orElseThrow(NotFound::new);
  }

  /** Newest first. */
  public List<ProgrammeYear> yearsOf(Programme programme) {
    return em.createQuery(
            "select y from ProgrammeYear y where y.of = :of order by y.year desc",
            ProgrammeYear.class)
        .setParameter("of", programme)
        .getResultList();
  }

  public Optional<ProgrammeYear> yearOf(Programme programme, int year) {
    return em.createQuery(
            "select y from ProgrammeYear y where y.of = :of and y.year = :year",
            ProgrammeYear.class)
        .setParameter("of", programme)
        .setParameter("year", year)
        .getResultStream()
        .findFirst();
  }

  /** Somebody began before the period, or began or ended after it. */
  public boolean hasParticipantsOutside(Programme programme, Period period) {
    LocalDate last = period.to() == null ? LocalDate.MAX : period.to();
    return days(programme).anyMatch(day -> day.isBefore(period.from()) || day.isAfter(last));
  }

  private Stream<LocalDate> days(Programme programme) {
    Object[] days =
        em.createQuery(
                """
                select min(x.startedOn), max(x.startedOn), max(x.endedOn)
                from Participant x where x.of = :of and x.struckAt is null
                """,
                Object[].class)
            .setParameter("of", programme)
            .getSingleResult();
    return Stream.of(days).map(LocalDate.class::cast).filter(day -> day != null);
  }
}
