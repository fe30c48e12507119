package se.brobyggaren.web.deficiency.handling;

import java.io.Serializable;
import java.time.LocalDate;
import se.brobyggaren.steering.boundary.RecordDecision.Voice;
import se.brobyggaren.steering.boundary.SteeringView;
import se.brobyggaren.steering.boundary.Vote;

/** En plats vid mötet: a vote for those who decide, a statement for those who are heard. */
public class VoiceLine implements Serializable {
  private final SteeringView.Seat seat;
  private boolean present;
  private Vote vote;
  private LocalDate heardOn;
  private String statement;

  VoiceLine(SteeringView.Seat seat) {
    this.seat = seat;
  }

  /** Whether there is anything to record of it. */
  boolean says() {
    return present || vote != null || statement != null && !statement.isBlank();
  }

  Voice voice() {
    return new Voice(seat.code(), present || vote != null, vote, heardOn, statement);
  }

  public SteeringView.Seat getSeat() {
    return seat;
  }

  public boolean isPresent() {
    return present;
  }

  public void setPresent(boolean present) {
    this.present = present;
  }

  public Vote getVote() {
    return vote;
  }

  public void setVote(Vote vote) {
    this.vote = vote;
  }

  public LocalDate getHeardOn() {
    return heardOn;
  }

  public void setHeardOn(LocalDate heardOn) {
    this.heardOn = heardOn;
  }

  public String getStatement() {
    return statement;
  }

  public void setStatement(String statement) {
    this.statement = statement;
  }
}
