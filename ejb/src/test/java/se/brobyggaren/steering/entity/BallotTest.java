package se.brobyggaren.steering.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.brobyggaren.steering.boundary.Outcome;
import se.brobyggaren.steering.boundary.RecordDecision;
import se.brobyggaren.steering.boundary.RecordDecision.Voice;
import se.brobyggaren.steering.boundary.SteeringRefused;
import se.brobyggaren.steering.boundary.SteeringRefused.Reason;
import se.brobyggaren.steering.boundary.Vote;
import se.brobyggaren.tenantconfig.steering.Seat;
import se.brobyggaren.tenantconfig.steering.SeatKind;
import se.brobyggaren.tenantconfig.steering.SteeringGroup;
import se.brobyggaren.tenantconfig.values.LocalText;
import se.brobyggaren.tenantconfig.values.Period;

class BallotTest {
  private static final LocalDate DAY = LocalDate.of(2026, 3, 12);
  private static final SteeringGroup GROUP =
      new SteeringGroup(
          "ledningsgrupp",
          LocalText.sv("Ledningsgruppen"),
          null,
          2,
          null,
          List.of(
              seat("kommun", SeatKind.DECIDING, false, null),
              seat("fk", SeatKind.DECIDING, false, null),
              seat("psykiatri", SeatKind.DECIDING, false, new Period(null, DAY.minusDays(1))),
              seat("erbjuden", SeatKind.DECIDING, true, null),
              seat("rsmh", SeatKind.ADVISORY, false, null),
              seat("lst", SeatKind.OBSERVER, false, null)));

  private static Seat seat(String code, SeatKind kind, boolean offeredOnly, Period validity) {
    return new Seat(code, "other", code, kind, null, offeredOnly, validity);
  }

  private static Voice votes(String seat, Vote vote) {
    return new Voice(seat, true, vote, null, null);
  }

  private static Voice says(String seat, String statement) {
    return new Voice(seat, true, null, null, statement);
  }

  private static RecordDecision decision(String note, Voice... voices) {
    return new RecordDecision(
        UUID.randomUUID(),
        "ledningsgrupp",
        DAY,
        Outcome.MEASURE,
        "Frågan tas upp med vårdcentralen",
        "Enhetschefen",
        DAY.plusMonths(2),
        note,
        Arrays.asList(voices));
  }

  private static GroupDecision taken(RecordDecision command) {
    return GroupDecision.byGroup(GROUP, command, List.of(), "Ledare", Instant.EPOCH);
  }

  private static void refused(Reason reason, RecordDecision command) {
    assertThatThrownBy(() -> taken(command))
        .isInstanceOfSatisfying(
            SteeringRefused.class, r -> assertThat(r.reason()).isEqualTo(reason));
  }

  @Test
  void decidingSeatsVoteAndAdvisoryOnesAreHeardBefore() {
    GroupDecision decision =
        taken(
            decision(
                null,
                votes("kommun", Vote.FOR),
                votes("fk", Vote.ABSTAINS),
                says("rsmh", "Felet drabbar många")));
    assertThat(decision.voices()).hasSize(3);
    assertThat(decision.voices().get(2).heardOn()).isEqualTo(DAY);
    assertThat(decision.voices().get(2).vote()).isNull();
  }

  @Test
  void anAdvisorySeatDoesNotVote() {
    refused(
        Reason.onlyDecidingSeatsVote,
        decision(null, votes("kommun", Vote.FOR), new Voice("rsmh", true, Vote.FOR, null, "Ja")));
  }

  @Test
  void anObserverDoesNotVote() {
    refused(
        Reason.onlyDecidingSeatsVote,
        decision(null, votes("kommun", Vote.FOR), votes("lst", Vote.FOR)));
  }

  @Test
  void aPresentAdvisorySeatMustHaveBeenHeard() {
    refused(
        Reason.advisorySeatNotHeard, decision(null, votes("kommun", Vote.FOR), says("rsmh", " ")));
  }

  @Test
  void anAdvisorySeatIsNotHeardAfterTheDecision() {
    refused(
        Reason.heardAfterDecision,
        decision(
            null,
            votes("kommun", Vote.FOR),
            new Voice("rsmh", false, null, DAY.plusDays(1), "För sent")));
  }

  @Test
  void anAbsentAdvisorySeatMayHaveWrittenBefore() {
    assertThat(
            taken(
                    decision(
                        null,
                        votes("kommun", Vote.FOR),
                        new Voice("rsmh", false, null, DAY.minusDays(3), "Vi instämmer")))
                .voices()
                .get(1)
                .heardOn())
        .isEqualTo(DAY.minusDays(3));
  }

  @Test
  void whoeverIsNotThereDoesNotVote() {
    refused(
        Reason.absentSeatVotes, decision(null, new Voice("kommun", false, Vote.FOR, null, null)));
  }

  @Test
  void aSeatThatWasOnlyOfferedDoesNotVote() {
    refused(Reason.seatNotTaken, decision(null, votes("erbjuden", Vote.FOR)));
  }

  @Test
  void aSeatThatHasEndedIsNotThere() {
    refused(Reason.seatUnknown, decision(null, votes("psykiatri", Vote.FOR)));
  }

  @Test
  void aSeatSpeaksOnce() {
    refused(Reason.seatTwice, decision(null, votes("kommun", Vote.FOR), votes("kommun", Vote.FOR)));
  }

  @Test
  void adviceAloneDecidesNothing() {
    refused(Reason.nobodyDecided, decision(null, says("rsmh", "Gör något")));
  }

  @Test
  void moreVotesAgainstDoNotCarryIt() {
    refused(
        Reason.votesAgainst,
        decision("Ordföranden", votes("kommun", Vote.AGAINST), votes("fk", Vote.ABSTAINS)));
  }

  @Test
  void equalVotesNeedAWordOnHowTheyWereSettled() {
    Voice[] equal = {votes("kommun", Vote.FOR), votes("fk", Vote.AGAINST)};
    refused(Reason.votesEqual, decision(null, equal));
    assertThat(taken(decision("Ordföranden avgjorde", equal)).voices()).hasSize(2);
  }

  @Test
  void aMeasureHasSomebodyResponsible() {
    refused(
        Reason.responsibleMissing,
        new RecordDecision(
            UUID.randomUUID(),
            "ledningsgrupp",
            DAY,
            Outcome.MEASURE,
            "Åtgärd",
            " ",
            null,
            null,
            List.of(votes("kommun", Vote.FOR))));
  }

  @Test
  void aLeadDecidesWithoutVotes() {
    var withVotes = decision(null, votes("kommun", Vote.FOR));
    assertThatThrownBy(() -> GroupDecision.byLead(withVotes, "Ledare", Instant.EPOCH))
        .isInstanceOf(SteeringRefused.class);
    assertThat(GroupDecision.byLead(decision(null), "Ledare", Instant.EPOCH).groupName()).isNull();
  }
}
