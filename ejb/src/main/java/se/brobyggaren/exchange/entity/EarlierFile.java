package se.brobyggaren.exchange.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import se.brobyggaren.exchange.boundary.FileRefused;
import se.brobyggaren.exchange.boundary.FileRefused.Reason;
import se.brobyggaren.exchange.boundary.ImportId;
import se.brobyggaren.exchange.boundary.ImportRow;
import se.brobyggaren.exchange.boundary.ImportRow.State;
import se.brobyggaren.kernel.Ids;
import se.brobyggaren.kernel.TenantOwned;

/**
 * A file of earlier years (inläst fil): checking, checked or refused, taking, taken; at last
 * superseded by the next or withdrawn. Cancelled at any time before it is taken.
 */
@Entity
@Table(schema = "tenant", name = "earlier_file")
public class EarlierFile extends TenantOwned {
  /** Whoever works on a file says so every few seconds. */
  private static final Duration SILENCE = Duration.ofMinutes(2);

  @Column(name = "name")
  private String name;

  @Column(name = "fingerprint")
  private String fingerprint;

  @Column(name = "from_day")
  private LocalDate from;

  @Column(name = "until_day")
  private LocalDate until;

  @Enumerated(EnumType.STRING)
  @Column(name = "state")
  private State state;

  @Column(name = "row_count")
  private int rows;

  @Column(name = "done_rows")
  private int done;

  @Column(name = "problem_count")
  private int problems;

  @Column(name = "recorded_at")
  private Instant at;

  @Column(name = "recorded_by")
  private String by;

  @Column(name = "alive_at")
  private Instant alive;

  protected EarlierFile() {}

  public EarlierFile(String name, String fingerprint, CsvFile file, Instant at, String by) {
    super(Ids.next());
    this.name = name;
    this.fingerprint = fingerprint;
    this.from = file.from();
    this.until = file.until();
    this.rows = file.rows().size();
    this.state = State.CHECKING;
    this.at = at;
    this.by = by;
    this.alive = at;
  }

  /** How many faults were found; none lets it wait for the decision to take it. */
  public void checked(int found) {
    require(State.CHECKING);
    problems = found;
    done = rows;
    state = found == 0 ? State.CHECKED : State.REFUSED;
  }

  public void beginTaking(Instant now) {
    require(State.CHECKED);
    state = State.TAKING;
    done = 0;
    alive = now;
  }

  public void taken() {
    require(State.TAKING);
    done = rows;
    state = State.TAKEN;
  }

  public void supersede() {
    require(State.TAKEN);
    state = State.SUPERSEDED;
  }

  public void withdraw() {
    require(State.TAKEN);
    state = State.WITHDRAWN;
  }

  public void cancel() {
    if (!state.atWork() && state != State.CHECKED) {
      throw new FileRefused(Reason.notInThatState);
    }
    state = State.CANCELLED;
  }

  /** The server that worked on it is gone. */
  public boolean breakIfSilent(Instant now) {
    if (!state.atWork() || alive.plus(SILENCE).isAfter(now)) {
      return false;
    }
    state = State.BROKEN;
    return true;
  }

  private void require(State needed) {
    if (state != needed) {
      throw new FileRefused(Reason.notInThatState);
    }
  }

  public boolean covers(EarlierFile other) {
    return !from.isAfter(other.from) && !until.isBefore(other.until);
  }

  public State state() {
    return state;
  }

  public LocalDate until() {
    return until;
  }

  public ImportId id() {
    return new ImportId(key());
  }

  public ImportRow row() {
    return new ImportRow(id(), name, from, until, state, rows, done, problems, at, by);
  }
}
