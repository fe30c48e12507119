package se.brobyggaren.intake.boundary.queue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.brobyggaren.client.boundary.Area;
import se.brobyggaren.client.boundary.ClientCard;
import se.brobyggaren.client.boundary.ClientId;
import se.brobyggaren.client.boundary.Guarded;
import se.brobyggaren.client.boundary.Sex;
import se.brobyggaren.intake.boundary.ReferralId;
import se.brobyggaren.intake.boundary.queue.figures.WaitingTime;
import se.brobyggaren.intake.boundary.queue.figures.WaitingTimes;
import se.brobyggaren.tenantconfig.priority.PriorityOrder;
import se.brobyggaren.tenantconfig.priority.PriorityRule.Homeless;
import se.brobyggaren.tenantconfig.priority.PriorityRule.MinorChildren;

class WaitingTimesTest {
  private static final PriorityOrder ORDER =
      new PriorityOrder(
          null,
          false,
          null,
          PriorityOrder.ranked(List.of(List.of(new MinorChildren()), List.of(new Homeless()))),
          null);

  @Test
  void everyCutAddsUpToTheWholeQueue() {
    WaitingTimes times =
        WaitingTimes.of(
            List.of(
                place(1, 10, "2262", false),
                place(1, 20, "2280", false),
                place(null, 300, "2280", true)),
            ORDER);

    assertThat(times.all()).isEqualTo(new WaitingTime(3, 20, 300));
    assertThat(times.perRank())
        .extracting(r -> r.group().rank(), r -> r.group().number(), r -> r.time().median())
        .containsExactly(tuple(1, 2L, 15L), tuple(2, 0L, 0L), tuple(null, 1L, 300L));
    assertThat(times.perArea()).extracting(a -> a.time().number()).containsExactly(1, 1, 1);
  }

  @Test
  void aProtectedAreaIsCountedApart() {
    WaitingTimes times = WaitingTimes.of(List.of(place(null, 5, "2262", true)), ORDER);
    assertThat(times.perArea()).hasSize(1);
    assertThat(times.perArea().get(0).area()).isNull();
  }

  @Test
  void nobodyWaitingIsZeroNotAnError() {
    assertThat(WaitingTimes.of(List.of(), ORDER).all()).isEqualTo(new WaitingTime(0, 0, 0));
  }

  @Test
  void aFilterNeverFindsAProtectedAreaOrRenumbers() {
    Place hidden = place(null, 5, "2262", true);
    Place shown = place(1, 5, "2262", false);
    QueueFilter timra = new QueueFilter("2262", null, null, null, null);
    assertThat(timra.accepts(hidden)).isFalse();
    assertThat(timra.accepts(shown)).isTrue();
    assertThat(new QueueFilter(null, null, 0, null, null).accepts(hidden)).isTrue();
    assertThat(new QueueFilter(null, null, 0, null, null).accepts(shown)).isFalse();
    assertThat(new QueueFilter(null, null, null, true, null).accepts(shown)).isFalse();
  }

  private static Place place(Integer rank, long days, String municipality, boolean hidden) {
    UUID key = UUID.randomUUID();
    return new Place(
        new QueueEntryId(key),
        new ReferralId(key),
        new ClientCard(
            new ClientId(key),
            1,
            Guarded.of("Fiktiv", !hidden),
            1980,
            Sex.WOMAN,
            Guarded.of(new Area(municipality, null), !hidden),
            hidden),
        1,
        1,
        new PlaceReason(rank, List.of(), false, LocalDate.of(2026, 1, 1)),
        days,
        List.of(),
        null);
  }
}
