package se.brobyggaren.tenantconfig.steering;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.brobyggaren.tenantconfig.values.LocalText;
import se.brobyggaren.tenantconfig.values.Period;

class RequiredPartiesTest {
  private static final LocalDate DAY = LocalDate.of(2026, 3, 1);

  @Test
  void theUnionOfTwoGroupsCounts() {
    SteeringGroup one = group(null, "municipality", "user-organisation");
    SteeringGroup two =
        group(
            null,
            "region-primary-care",
            "region-psychiatry",
            "arbetsformedlingen",
            "forsakringskassan");
    assertThat(RequiredParties.missingOn(DAY, List.of(one, two))).isEmpty();
    assertThat(RequiredParties.missingOn(DAY, List.of(one)))
        .containsExactly(
            "region-primary-care", "region-psychiatry", "arbetsformedlingen", "forsakringskassan");
  }

  @Test
  void aGroupCountsOnlyOnItsDays() {
    SteeringGroup ended = group(new Period(null, DAY.minusDays(1)), "municipality");
    assertThat(RequiredParties.missingOn(DAY, List.of(ended))).contains("municipality");
    assertThat(RequiredParties.missingOn(DAY.minusDays(1), List.of(ended)))
        .doesNotContain("municipality");
  }

  @Test
  void anOfferIsEnoughForUserOrganisationsAndForNobodyElse() {
    SteeringGroup offered =
        new SteeringGroup(
            "g",
            LocalText.sv("Grupp"),
            null,
            null,
            null,
            Stream.of("municipality", "user-organisation")
                .map(p -> new Seat(p, p, p, SeatKind.ADVISORY, null, true, null))
                .toList());
    assertThat(RequiredParties.missingOn(DAY, List.of(offered)))
        .contains("municipality")
        .doesNotContain("user-organisation");
  }

  @Test
  void onlyADecidingSeatThatIsTakenVotes() {
    assertThat(new Seat("a", "other", "A", SeatKind.DECIDING, null, false, null).votes()).isTrue();
    assertThat(new Seat("a", "other", "A", SeatKind.DECIDING, null, true, null).votes()).isFalse();
    assertThat(new Seat("a", "other", "A", SeatKind.ADVISORY, null, false, null).votes()).isFalse();
  }

  private static SteeringGroup group(Period validity, String... parties) {
    return new SteeringGroup(
        "g",
        LocalText.sv("Grupp"),
        validity,
        null,
        null,
        Stream.of(parties)
            .map(p -> new Seat(p, p, p, SeatKind.DECIDING, null, false, null))
            .toList());
  }
}
