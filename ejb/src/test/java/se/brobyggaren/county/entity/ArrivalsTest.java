package se.brobyggaren.county.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import se.brobyggaren.county.boundary.QuarterState.State;
import se.brobyggaren.county.entity.Arrivals.Arrival;
import se.brobyggaren.statistics.boundary.Quarter;

class ArrivalsTest {
  private static final Quarter Q1 = new Quarter(2026, 1);
  private static final Quarter Q2 = Q1.next();
  private static final Set<String> BOTH = Set.of("norra", "sodra");

  @Test
  void whoHasPublishedNothingIsAwaitedByName() {
    Arrivals arrivals = new Arrivals(List.of(new Arrival(Q1, "norra")));

    assertThat(arrivals.awaited(Q1, BOTH)).containsExactly("sodra");
    assertThat(arrivals.stateOf(Q1, BOTH)).isEqualTo(State.AWAITED);
  }

  @Test
  void anEarlierQuarterIsNotTheOneThatIsAwaited() {
    Arrivals arrivals = new Arrivals(List.of(new Arrival(Q1, "norra"), new Arrival(Q1, "sodra")));

    assertThat(arrivals.awaited(Q2, BOTH)).isEqualTo(BOTH);
    assertThat(arrivals.stateOf(Q1, BOTH)).isEqualTo(State.ON_ITS_WAY);
  }

  @Test
  void whoHasGoneOnToALaterQuarterCannotPublishThisOneAndIsNotAwaited() {
    Arrivals arrivals = new Arrivals(List.of(new Arrival(Q2, "norra"), new Arrival(Q2, "sodra")));

    assertThat(arrivals.awaited(Q1, BOTH)).isEmpty();
    assertThat(arrivals.stateOf(Q1, BOTH)).isEqualTo(State.NOT_PUBLISHED);
  }
}
