package se.brobyggaren.incontainer;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import se.brobyggaren.stack.container.InContainer;

@InContainer
class BeansAreThereIT {
  @Inject Clock clock;

  @Test
  void clockTellsSwedishTime() {
    assertThat(clock.getZone()).isEqualTo(ZoneId.of("Europe/Stockholm"));
  }
}
