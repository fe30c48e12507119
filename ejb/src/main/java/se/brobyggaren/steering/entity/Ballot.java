package se.brobyggaren.steering.entity;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import se.brobyggaren.steering.boundary.RecordDecision;
import se.brobyggaren.steering.boundary.RecordDecision.Voice;
import se.brobyggaren.steering.boundary.SteeringRefused;
import se.brobyggaren.steering.boundary.SteeringRefused.Reason;
import se.brobyggaren.steering.boundary.Vote;
import se.brobyggaren.tenantconfig.steering.Seat;
import se.brobyggaren.tenantconfig.steering.SeatKind;
import se.brobyggaren.tenantconfig.steering.SteeringGroup;

/**
 * Counts a meeting's voices (omröstning). DOMAIN rule 9: advisory seats are heard before a decision
 * and do not vote; the minutes show both. More votes for than against carry a decision; equal ones
 * need a word on how they were settled, since no source says who has the casting vote.
 */
public final class Ballot {
  private final SteeringGroup group;
  private final RecordDecision decision;

  public Ballot(SteeringGroup group, RecordDecision decision) {
    this.group = group;
    this.decision = decision;
  }

  /**
   * @throws SteeringRefused when a voice breaks the rule or the votes do not carry the decision
   */
  public void check() {
    Set<String> seen = new HashSet<>();
    for (Voice voice : decision.voices()) {
      if (!seen.add(voice.seat())) {
        throw new SteeringRefused(Reason.seatTwice, voice.seat());
      }
      check(seat(voice.seat()), voice);
    }
    checkResult();
  }

  private void check(Seat seat, Voice voice) {
    if (seat.offeredOnly() && (voice.present() || voice.vote() != null)) {
      throw new SteeringRefused(Reason.seatNotTaken, seat.name());
    }
    if (voice.vote() != null && !seat.votes()) {
      throw new SteeringRefused(Reason.onlyDecidingSeatsVote, seat.name());
    }
    if (voice.vote() != null && !voice.present()) {
      throw new SteeringRefused(Reason.absentSeatVotes, seat.name());
    }
    if (seat.kind() == SeatKind.ADVISORY && voice.present() && isBlank(voice.statement())) {
      throw new SteeringRefused(Reason.advisorySeatNotHeard, seat.name());
    }
    if (heardOn(voice).isAfter(decision.decidedOn())) {
      throw new SteeringRefused(Reason.heardAfterDecision, seat.name());
    }
  }

  private void checkResult() {
    long votesFor = count(Vote.FOR);
    long against = count(Vote.AGAINST);
    if (votesFor + against == 0) {
      throw new SteeringRefused(Reason.nobodyDecided);
    }
    if (against > votesFor) {
      throw new SteeringRefused(Reason.votesAgainst, votesFor, against);
    }
    if (against == votesFor && isBlank(decision.note())) {
      throw new SteeringRefused(Reason.votesEqual, votesFor);
    }
  }

  private long count(Vote vote) {
    return decision.voices().stream().filter(v -> v.vote() == vote).count();
  }

  /** The seat as it stood on the day of the decision. */
  public Seat seat(String code) {
    return seatsOn(group, decision.decidedOn()).stream()
        .filter(s -> s.code().equals(code))
        .findFirst()
        .orElseThrow(() -> new SteeringRefused(Reason.seatUnknown, code));
  }

  LocalDate heardOn(Voice voice) {
    return voice.heardOn() == null ? decision.decidedOn() : voice.heardOn();
  }

  public static List<Seat> seatsOn(SteeringGroup group, LocalDate day) {
    return group.seats().stream().filter(s -> s.validity().includes(day)).toList();
  }

  private static boolean isBlank(String text) {
    return text == null || text.isBlank();
  }
}
