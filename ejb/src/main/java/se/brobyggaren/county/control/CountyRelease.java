package se.brobyggaren.county.control;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Set;
import java.util.function.Function;
import java.util.logging.Logger;
import se.brobyggaren.county.entity.ReleasePlan;
import se.brobyggaren.county.entity.ReleasedFigure;
import se.brobyggaren.disclosure.DisclosureControl;
import se.brobyggaren.disclosure.ProtectedRelease;
import se.brobyggaren.statistics.boundary.Quarter;

/**
 * Releases what a county's tenants have published since the last time (utlämnande). Running it
 * again, or twice at once, changes nothing: what is settled stays settled.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class CountyRelease {
  private static final Logger LOG = Logger.getLogger(CountyRelease.class.getName());

  @Inject PublishedCells published;
  @Inject Releases releases;
  @Inject Clock clock;

  /**
   * @param board alias of the county board
   * @param tenantsIn aliases of the tenants that the county had in a quarter
   */
  public void run(String county, String board, Function<Quarter, Set<String>> tenantsIn) {
    releases.lock(county);
    var all = published.of(county);
    releases.keepArrivals(county, all);
    var plan = new ReleasePlan(board, all, releases.releasedBefore(county), tenantsIn);
    if (plan.hasNothingNew()) {
      return;
    }
    ProtectedRelease release;
    try {
      release = DisclosureControl.protect(plan.request());
    } catch (IllegalArgumentException doesNotAddUp) {
      withhold(county, plan, "The published figures do not add up with one another.");
      return;
    }
    if (!release.proof().isComplete()) {
      withhold(
          county,
          plan,
          "Figures released earlier give away what would have to be hidden, in "
              + release.proof().beyondHiding().size()
              + " places. The new figures stay where they are until the case is looked into.");
      return;
    }
    var now = clock.instant();
    releases.keep(county, ReleasedFigure.of(release));
    releases.keepParticipants(county, plan.newcomers(), now);
    releases.keepWholes(county, plan.newWholes(), now);
    releases.noLongerWithheld(county, plan.quarters());
    LOG.info(() -> "County " + county + ": released " + plan.quarters());
  }

  /** Nothing is released; the operator reads why, without any figure, in the log and the table. */
  private void withhold(String county, ReleasePlan plan, String reason) {
    releases.withhold(county, plan.quarters(), reason, clock.instant());
    LOG.warning(() -> "County " + county + ": " + plan.quarters() + " not released. " + reason);
  }
}
