package se.brobyggaren.intake.boundary.queue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import se.brobyggaren.tenantconfig.priority.PriorityRule.AgeBetween;
import se.brobyggaren.tenantconfig.priority.PriorityRule.MinorChildren;

class PlaceReasonTest {
  private static final Locale SWEDISH = Locale.forLanguageTag("sv-SE");
  private static final LocalDate DAY = LocalDate.of(2026, 5, 4);

  @Test
  void aPlaceSaysWhichRulesPutItThereAndSinceWhen() {
    PlaceReason reason =
        new PlaceReason(1, List.of(new MinorChildren(), new AgeBetween(18, 25)), false, DAY);
    assertThat(reason.sentence(SWEDISH))
        .isEqualTo("Prioritet 1: har minderåriga barn och är 18–25 år. Väntar sedan 2026-05-04.");
    assertThat(reason.sentence(Locale.UK))
        .isEqualTo(
            "Priority 1: has minor children and is 18–25 years old. Waiting since 2026-05-04.");
  }

  @Test
  void aPlaceWithoutRuleSaysSo() {
    assertThat(new PlaceReason(null, List.of(), false, DAY).words(SWEDISH))
        .startsWith("Ingen regel i prioriteringsordningen gäller");
    assertThat(new PlaceReason(null, List.of(), true, DAY).words(SWEDISH))
        .contains("verksamheten har ingen prioriteringsordning");
  }
}
