package se.brobyggaren.intake.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.brobyggaren.client.boundary.Area;
import se.brobyggaren.client.boundary.ClientId;
import se.brobyggaren.intake.boundary.Answer;
import se.brobyggaren.intake.boundary.DayRefused;
import se.brobyggaren.intake.boundary.DeclineGround;
import se.brobyggaren.intake.boundary.ReferralDecided;
import se.brobyggaren.intake.boundary.ReferralState;
import se.brobyggaren.intake.boundary.queue.LeaveReason;
import se.brobyggaren.intake.boundary.queue.NotInQueue;
import se.brobyggaren.tenantconfig.priority.Circumstance;

class ReferralTest {
  private static final LocalDate APPLIED = LocalDate.of(2026, 5, 4);
  private static final Instant NOW = Instant.parse("2026-05-20T08:00:00Z");

  private final Referral referral =
      new Referral(
          new ClientId(new UUID(0, 1)),
          new Origin("self", null, APPLIED),
          new Area("2262", null),
          Map.of(
              Circumstance.HOMELESS,
              Answer.YES,
              Circumstance.PSYCHOSIS,
              Answer.NO,
              Circumstance.VIOLENCE,
              Answer.NOT_ASKED),
          null,
          NOW,
          "Olle Ombud");

  @Test
  void everyCircumstanceHasAnAnswerIfOnlyThatItWasNotAsked() {
    assertThat(referral.answers())
        .hasSize(Circumstance.values().length)
        .containsEntry(Circumstance.HOMELESS, Answer.YES)
        .containsEntry(Circumstance.PSYCHOSIS, Answer.NO)
        .containsEntry(Circumstance.VIOLENCE, Answer.NOT_ASKED)
        .containsEntry(Circumstance.EVICTION_THREAT, Answer.NOT_ASKED);
  }

  @Test
  void aDoubtIsFollowedByTheOutcomeAndBothAreKept() {
    ReferralDecision doubt = decide(ReferralState.TWO_OMBUD_MEETING, null, APPLIED.plusDays(3));
    ReferralDecision outcome = decide(ReferralState.ACCEPTED, null, APPLIED.plusDays(9));

    assertThat(referral.state()).isEqualTo(ReferralState.ACCEPTED);
    assertThat(doubt.outcome()).isEqualTo(ReferralState.TWO_OMBUD_MEETING);
    assertThat(outcome.decidedBy()).isEqualTo("Lena Ledare");
    assertThat(outcome.decidedOn()).isEqualTo(APPLIED.plusDays(9));
  }

  @Test
  void whatIsDecidedIsNotDecidedAgain() {
    decide(ReferralState.DECLINED, DeclineGround.OUTSIDE_AREA, APPLIED);
    assertThatThrownBy(() -> decide(ReferralState.ACCEPTED, null, APPLIED))
        .isInstanceOf(ReferralDecided.class);
  }

  @Test
  void aDecisionDoesNotComeBeforeTheApplication() {
    assertThatThrownBy(() -> decide(ReferralState.ACCEPTED, null, APPLIED.minusDays(1)))
        .isInstanceOf(DayRefused.class);
  }

  @Test
  void aPausedEntryKeepsItsApplicationDateAndIsNotTaken() {
    QueueEntry entry = referral.enterQueue(APPLIED.plusDays(2));
    entry.pause(APPLIED.plusDays(5), "Olle Ombud");

    assertThat(entry.appliedOn()).isEqualTo(APPLIED);
    assertThatThrownBy(() -> entry.take(APPLIED.plusDays(6)))
        .isInstanceOfSatisfying(
            NotInQueue.class, e -> assertThat(e.key()).endsWith("notInQueue.paused"));

    entry.resume(APPLIED.plusDays(7), "Olle Ombud");
    entry.take(APPLIED.plusDays(8));
    assertThat(entry.isInQueue()).isFalse();
    assertThat(entry.endedOn()).isEqualTo(APPLIED.plusDays(8));
  }

  @Test
  void anEntryIsTakenOrLeftOnce() {
    QueueEntry taken = referral.enterQueue(APPLIED);
    taken.take(APPLIED);
    assertThatThrownBy(() -> taken.take(APPLIED)).isInstanceOf(NotInQueue.class);
    assertThatThrownBy(() -> taken.leave(APPLIED, LeaveReason.OWN_WISH, "Lena Ledare"))
        .isInstanceOf(NotInQueue.class);
  }

  @Test
  void resumingNeedsAPauseAndNoDayBeforeIt() {
    QueueEntry entry = referral.enterQueue(APPLIED);
    assertThatThrownBy(() -> entry.resume(APPLIED, "Olle Ombud")).isInstanceOf(NotInQueue.class);
    entry.pause(APPLIED.plusDays(4), "Olle Ombud");
    assertThatThrownBy(() -> entry.resume(APPLIED.plusDays(3), "Olle Ombud"))
        .isInstanceOf(DayRefused.class);
  }

  @Test
  void leavingKeepsTheReason() {
    QueueEntry entry = referral.enterQueue(APPLIED);
    entry.pause(APPLIED, "Olle Ombud");
    entry.leave(APPLIED.plusDays(1), LeaveReason.REORGANISATION, "Lena Ledare");
    assertThat(entry.leftReason()).isEqualTo(LeaveReason.REORGANISATION);
    assertThat(entry.pausedOn()).isNull();
  }

  @Test
  void everyPauseIsKeptFromADayToADay() {
    QueueEntry entry = referral.enterQueue(APPLIED);
    entry.pause(APPLIED.plusDays(2), "Olle Ombud");
    entry.resume(APPLIED.plusDays(5), "Lena Ledare");
    entry.pause(APPLIED.plusDays(8), "Olle Ombud");
    entry.leave(APPLIED.plusDays(9), LeaveReason.OWN_WISH, "Lena Ledare");

    assertThat(entry.pauses())
        .extracting(Pause::since, Pause::until, Pause::pausedBy, Pause::endedBy)
        .containsExactly(
            tuple(APPLIED.plusDays(2), APPLIED.plusDays(5), "Olle Ombud", "Lena Ledare"),
            tuple(APPLIED.plusDays(8), APPLIED.plusDays(9), "Olle Ombud", "Lena Ledare"));
  }

  @Test
  void nobodyLeavesBeforeThePauseTheyAreIn() {
    QueueEntry entry = referral.enterQueue(APPLIED);
    entry.pause(APPLIED.plusDays(4), "Olle Ombud");
    assertThatThrownBy(() -> entry.leave(APPLIED.plusDays(3), LeaveReason.OWN_WISH, "Olle Ombud"))
        .isInstanceOf(DayRefused.class);
  }

  private ReferralDecision decide(ReferralState outcome, DeclineGround ground, LocalDate day) {
    return referral.decide(outcome, ground, day, "Lena Ledare", NOW);
  }
}
