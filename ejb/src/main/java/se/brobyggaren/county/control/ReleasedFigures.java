package se.brobyggaren.county.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import se.brobyggaren.county.entity.Arrivals;
import se.brobyggaren.county.entity.ReleasedFigure;
import se.brobyggaren.disclosure.Cell;
import se.brobyggaren.kernel.ActiveScope;
import se.brobyggaren.kernel.NoScope;
import se.brobyggaren.kernel.Scope;
import se.brobyggaren.statistics.boundary.Quarter;

/**
 * Released figures of the active county, as the login {@code county} may read them. The county is
 * taken from the active scope, never from a parameter; row-level security compares every row with
 * it, for the running transaction only.
 */
@ApplicationScoped
public class ReleasedFigures {
  @PersistenceContext(unitName = "county")
  EntityManager em;

  @Inject ActiveScope scope;

  /** A service whose quarter was released. */
  public record Participant(Quarter quarter, String alias, String name, Instant releasedAt) {}

  /** Newest quarter first, by name. */
  public List<Participant> participants() {
    return rows("""
            select year, quarter, tenant_alias, tenant_name, released_at from release.participant
            order by year desc, quarter desc, tenant_name
            """)
        .map(
            row ->
                new Participant(quarter(row), (String) row[2], (String) row[3], (Instant) row[4]))
        .toList();
  }

  /** All totals, the oldest first. */
  public List<ReleasedFigure> totals() {
    return figures("breakdown = 'TOTAL'");
  }

  public List<ReleasedFigure> of(Quarter quarter) {
    return figures("year = " + quarter.year() + " and quarter = " + quarter.number());
  }

  /** Quarters whose figures an operator has to look into first. */
  public List<Quarter> withheld() {
    return rows("select year, quarter from release.withheld order by year, quarter")
        .map(ReleasedFigures::quarter)
        .toList();
  }

  /** Who has published what, released or not. */
  public Arrivals arrivals() {
    return new Arrivals(
        rows("select year, quarter, tenant_alias from release.arrival")
            .map(row -> new Arrivals.Arrival(quarter(row), (String) row[2]))
            .toList());
  }

  private List<ReleasedFigure> figures(String condition) {
    return rows("select year, quarter, owner, measure, breakdown, category, state, persons"
            + " from release.figure where "
            + condition
            + " order by year, quarter, owner")
        .map(
            row ->
                new ReleasedFigure(
                    quarter(row),
                    (String) row[2],
                    (String) row[3],
                    (String) row[4],
                    (String) row[5],
                    cell((String) row[6], (Number) row[7])))
        .toList();
  }

  private static Cell cell(String state, Number persons) {
    return state.equals("SHOWN")
        ? new Cell.Shown(persons.longValue())
        : new Cell.Hidden(Cell.Because.valueOf(state));
  }

  private static Quarter quarter(Object[] row) {
    return new Quarter((Integer) row[0], (Integer) row[1]);
  }

  @SuppressWarnings("unchecked")
  private Stream<Object[]> rows(String sql) {
    if (!(scope.require() instanceof Scope.County county)) {
      throw new NoScope();
    }
    em.createNativeQuery("select set_config('app.county', :county, true)")
        .setParameter("county", county.code())
        .getSingleResult();
    return ((List<Object[]>) em.createNativeQuery(sql).getResultList()).stream();
  }
}
