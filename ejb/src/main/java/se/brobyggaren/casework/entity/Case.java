package se.brobyggaren.casework.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import se.brobyggaren.casework.boundary.Awaited;
import se.brobyggaren.casework.boundary.Phase;
import se.brobyggaren.casework.boundary.circumstances.Circumstances;
import se.brobyggaren.casework.entity.caseload.Ombud;
import se.brobyggaren.kernel.Ids;
import se.brobyggaren.kernel.TenantOwned;
import se.brobyggaren.kernel.history.Change;
import se.brobyggaren.kernel.history.Recorded;

/**
 * One client's time with the service (ärende): opened when an ombud takes over from the queue, goes
 * through contact, mapping of needs, work with the assignments and closing, and ends with an
 * outcome. A close by mistake is taken back; a return within a quarter resumes it.
 */
@Entity(name = "ClientCase")
@Table(schema = "tenant", name = "client_case")
public class Case extends TenantOwned {
  @Embedded private CaseNumber number;

  @Embedded private Origin origin;

  @ManyToOne(optional = false, fetch = FetchType.LAZY)
  @JoinColumn(name = "ombud_id")
  private Ombud ombud;

  @Column(name = "opened_on")
  private LocalDate openedOn;

  @Column(name = "opened_at", updatable = false)
  private Instant openedAt;

  @Enumerated(EnumType.STRING)
  @Column(name = "phase")
  private Phase phase;

  @JdbcTypeCode(SqlTypes.ARRAY)
  @Column(name = "reasons", columnDefinition = "text[]")
  private String[] reasons;

  @Enumerated(EnumType.STRING)
  @Column(name = "awaiting")
  private Awaited awaiting;

  @Column(name = "awaiting_since")
  private LocalDate awaitingSince;

  @Embedded private Closing closing;

  @Embedded private Answers answers = Answers.of(Circumstances.NOT_ASKED);

  @OneToMany(mappedBy = "of")
  @OrderBy("on")
  private List<Move> moves = new ArrayList<>();

  protected Case() {}

  public Case(CaseNumber number, Origin origin, Ombud ombud) {
    super(Ids.next());
    this.number = number;
    this.origin = origin;
    this.ombud = ombud;
  }

  public Holding open(LocalDate day, List<String> why, String overCapReason, Recorded recorded) {
    openedOn = day;
    openedAt = recorded.at();
    phase = Phase.CONTACT;
    reasons = why.toArray(String[]::new);
    return new Holding(this, ombud, day, overCapReason, recorded);
  }

  public Change enter(Phase next) {
    Change change = Change.of("phase", phase, next);
    phase = next;
    return change;
  }

  public Change because(List<String> why) {
    Change change = Change.of("reasons", String.join(" ", reasons), String.join(" ", why));
    reasons = why.toArray(String[]::new);
    return change;
  }

  /** A decision or the like is awaited: the case is not to be closed for being quiet (rule 4). */
  public Change await(Awaited what, LocalDate since) {
    String before = awaiting == null ? null : awaiting + " " + awaitingSince;
    awaiting = what;
    awaitingSince = what == null ? null : since;
    return Change.of("awaiting", before, what == null ? null : what + " " + since);
  }

  public Stream<Change> answer(Answers now) {
    Stream<Change> changes = answers.corrected(now);
    answers = now;
    return changes;
  }

  public Change correctOpening(LocalDate day) {
    Change change = Change.of("openedOn", openedOn, day);
    openedOn = day;
    return change;
  }

  /** The day from which the receiver holds it. The cap is the caller's matter. */
  public Holding handOver(
      Ombud receiver, Holding until, LocalDate day, String overCapReason, Recorded recorded) {
    until.endOn(day);
    ombud = receiver;
    return new Holding(this, receiver, day, overCapReason, recorded);
  }

  public void close(String outcome, LocalDate day, Holding holding, Instant now) {
    closing = new Closing(day, now, outcome);
    awaiting = null;
    awaitingSince = null;
    holding.endOn(day);
  }

  /** It was closed by mistake: the close is taken back, what it said is kept as a revision. */
  public Change reopen(Holding last) {
    Change change = Change.of("closed", closing.on() + " " + closing.outcome(), null);
    closing = null;
    last.goOn();
    return change;
  }

  /** The client came back within a quarter with a similar reason (rule 5). */
  public Interruption resume(LocalDate day, List<String> why, Ombud by, Recorded recorded) {
    Interruption kept = new Interruption(this, closing, day, recorded.at());
    closing = null;
    phase = Phase.CONTACT;
    reasons = why.toArray(String[]::new);
    ombud = by;
    return kept;
  }

  public Holding holdFrom(LocalDate day, String overCapReason, Recorded recorded) {
    return new Holding(this, ombud, day, overCapReason, recorded);
  }

  public boolean isOpen() {
    return closing == null;
  }

  public CaseNumber number() {
    return number;
  }

  public Origin origin() {
    return origin;
  }

  public Ombud ombud() {
    return ombud;
  }

  public LocalDate openedOn() {
    return openedOn;
  }

  public Instant openedAt() {
    return openedAt;
  }

  public Phase phase() {
    return phase;
  }

  public List<String> reasons() {
    return List.of(reasons);
  }

  /** Null when nothing is awaited. */
  public Awaited awaiting() {
    return awaiting;
  }

  public LocalDate awaitingSince() {
    return awaitingSince;
  }

  public Answers answers() {
    return answers;
  }

  public void add(Move move) {
    moves.add(move);
  }

  /** Struck ones among them. */
  public List<Move> moves() {
    return List.copyOf(moves);
  }

  /** Null while the case is open. */
  public Closing closing() {
    return closing;
  }
}
