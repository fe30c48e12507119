package se.brobyggaren.deficiency.entity;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.IntUnaryOperator;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import se.brobyggaren.deficiency.boundary.CloseReport;
import se.brobyggaren.deficiency.boundary.DeficiencyRefused;
import se.brobyggaren.deficiency.boundary.DeficiencyRefused.Reason;
import se.brobyggaren.deficiency.boundary.DeficiencyState;
import se.brobyggaren.deficiency.boundary.RecordAnswer;
import se.brobyggaren.deficiency.boundary.SendReport;
import se.brobyggaren.deficiency.boundary.WriteReport;
import se.brobyggaren.deficiency.boundary.reading.DueWarning;
import se.brobyggaren.deficiency.boundary.reading.ReportEvent;
import se.brobyggaren.kernel.Changed;
import se.brobyggaren.kernel.Identity;
import se.brobyggaren.kernel.Ids;
import se.brobyggaren.kernel.NotFound;
import se.brobyggaren.kernel.TenantOwned;

/**
 * A report of a fault in the system (systemfel, brist): observed, reported, perhaps returned for
 * more, decided, sent to each authority, answered, followed up, closed. It concerns how an
 * authority works, never a client, and has no place for one.
 */
@Entity
@Table(schema = "tenant", name = "deficiency")
public class Deficiency extends TenantOwned {
  @Column(name = "year")
  private Integer year;

  @Column(name = "number")
  private Integer number;

  @Enumerated(EnumType.STRING)
  @Column(name = "state")
  private DeficiencyState state;

  @Column(name = "state_since")
  private LocalDate stateSince;

  @Column(name = "occurred_on")
  private LocalDate occurredOn;

  @Column(name = "last_occurred_on")
  private LocalDate lastOccurredOn;

  @Column(name = "occurrences")
  private int occurrences;

  @Column(name = "reported_on")
  private LocalDate reportedOn;

  @JdbcTypeCode(SqlTypes.ARRAY)
  @Column(name = "type_codes", columnDefinition = "text[]")
  private String[] types;

  @Embedded private Wording wording;

  @Column(name = "urgent")
  private boolean urgent;

  @Embedded private Writer writer;

  @Column(name = "recorded_at", updatable = false)
  private Instant recordedAt;

  @Column(name = "returned_because", columnDefinition = "text")
  private String returnedBecause;

  @Column(name = "measure_due_on")
  private LocalDate measureDueOn;

  @Embedded private FollowUp followUp;
  @Embedded private Feedback feedback;

  @Column(name = "share_id")
  private UUID share;

  @Column(name = "shared_on")
  private LocalDate sharedOn;

  @OneToMany(mappedBy = "deficiency", cascade = CascadeType.PERSIST, orphanRemoval = true)
  @OrderBy("place")
  private List<AnswerThread> threads = new ArrayList<>();

  @OneToMany(mappedBy = "deficiency", cascade = CascadeType.PERSIST)
  @OrderBy("recordedAt, id")
  private List<TimelineEntry> timeline = new ArrayList<>();

  protected Deficiency() {}

  /** Noticed for the first time. */
  public Deficiency(WriteReport command, Hand hand) {
    super(Ids.next());
    writer = new Writer(hand.who());
    recordedAt = hand.now();
    occurrences = 1;
    fill(command, hand);
    lastOccurredOn = occurredOn;
    state = DeficiencyState.OBSERVED;
    stateSince = occurredOn;
    happened(ReportEvent.OBSERVED, occurredOn, hand);
  }

  /** Changes the text while the writer has it; what stood before is kept. */
  public void revise(WriteReport command, int seenVersion, Hand hand) {
    requireUnchanged(seenVersion);
    if (!state.isWithTheWriter()) {
      throw notNow();
    }
    Wording before = wording;
    fill(command, hand);
    if (lastOccurredOn.isBefore(occurredOn) || occurrences == 1) {
      lastOccurredOn = occurredOn;
    }
    happened(ReportEvent.REVISED, hand.today(), hand).keeping(before);
  }

  private void fill(WriteReport command, Hand hand) {
    requireNotFuture(command.occurredOn(), hand);
    occurredOn = command.occurredOn();
    types = command.types().stream().distinct().toArray(String[]::new);
    wording = new Wording(command.event(), command.consequence(), command.measuresTaken());
    urgent = command.urgent();
    threads.clear();
    command.authorities().forEach(a -> threads.add(new AnswerThread(this, threads.size(), a)));
  }

  /** It happened once more: an observation grows (DOMAIN rule 8). */
  public void occurredAgain(LocalDate day, Hand hand) {
    if (state == DeficiencyState.CLOSED) {
      throw notNow();
    }
    requireNotFuture(day, hand);
    occurrences++;
    if (day.isAfter(lastOccurredOn)) {
      lastOccurredOn = day;
    }
    if (day.isBefore(occurredOn)) {
      occurredOn = day;
    }
    happened(ReportEvent.OCCURRED_AGAIN, day, hand);
  }

  /**
   * Puts it before the group.
   *
   * @param threshold occurrences that make a systemfel in this tenant
   * @param on the day it was reported; its year is the report's
   * @param numbers gives the next number of a year, asked only for a report that has none
   */
  public void report(int threshold, LocalDate on, IntUnaryOperator numbers, Hand hand) {
    if (occurrences < threshold) {
      throw new DeficiencyRefused(Reason.tooFewOccurrences, threshold, occurrences);
    }
    requireNotFuture(on, hand);
    requireNotBefore(on, state == DeficiencyState.RETURNED ? stateSince : lastOccurredOn);
    requireNext(DeficiencyState.REPORTED);
    if (number == null) {
      // Asked for first: the query may write to the database what has been changed so far.
      int next = numbers.applyAsInt(on.getYear());
      year = on.getYear();
      number = next;
      reportedOn = on;
    }
    become(DeficiencyState.REPORTED, on);
    returnedBecause = null;
    happened(ReportEvent.REPORTED, on, hand);
  }

  /** The group, or the lead before it, asks for more. */
  public void returnForMore(String because, LocalDate on, Hand hand) {
    requireNotFuture(on, hand);
    requireNotBefore(on, stateSince);
    become(DeficiencyState.RETURNED, on);
    returnedBecause = because.strip();
    happened(ReportEvent.RETURNED, on, hand).saying(because);
  }

  /**
   * What the group decided is kept by the group; here only what follows.
   *
   * @param measure false where no measure is needed
   */
  public void decided(boolean measure, LocalDate on, LocalDate dueOn, Hand hand) {
    requireNotFuture(on, hand);
    requireNotBefore(on, stateSince);
    become(measure ? DeficiencyState.MEASURE : DeficiencyState.NO_MEASURE, on);
    measureDueOn = dueOn;
    happened(ReportEvent.DECIDED, on, hand);
  }

  public void send(SendReport command, Hand hand) {
    if (state != DeficiencyState.MEASURE && state != DeficiencyState.SENT) {
      throw notNow();
    }
    requireNotFuture(command.sentOn(), hand);
    requireNotBefore(command.sentOn(), state == DeficiencyState.MEASURE ? stateSince : occurredOn);
    AnswerThread thread = thread(command.thread());
    thread.send(command);
    if (state == DeficiencyState.MEASURE) {
      become(DeficiencyState.SENT, command.sentOn());
    }
    happened(ReportEvent.SENT, command.sentOn(), hand)
        .about(thread.authority())
        .saying(command.sentTo());
  }

  public void remind(UUID threadId, LocalDate on, Hand hand) {
    requireNotFuture(on, hand);
    AnswerThread thread = threadNow(threadId);
    thread.remind(on);
    happened(ReportEvent.REMINDED, on, hand).about(thread.authority());
  }

  public void answer(RecordAnswer command, Hand hand) {
    requireNotFuture(command.answeredOn(), hand);
    AnswerThread thread = threadNow(command.thread());
    thread.answer(command);
    happened(ReportEvent.ANSWERED, command.answeredOn(), hand).about(thread.authority());
    answeredIfAllAre(command.answeredOn());
  }

  public void giveUpAnswer(UUID threadId, LocalDate on, Hand hand) {
    requireNotFuture(on, hand);
    AnswerThread thread = threadNow(threadId);
    thread.giveUp(on);
    happened(ReportEvent.UNANSWERED, on, hand).about(thread.authority());
    answeredIfAllAre(on);
  }

  private void answeredIfAllAre(LocalDate on) {
    if (threads.stream().allMatch(AnswerThread::isAnswered)) {
      become(DeficiencyState.ANSWERED, on);
    }
  }

  public void followUp(LocalDate on, String where, String text, Hand hand) {
    requireNotFuture(on, hand);
    requireNotBefore(on, stateSince);
    become(DeficiencyState.FOLLOWED_UP, on);
    followUp = new FollowUp(on, where, text);
    happened(ReportEvent.FOLLOWED_UP, on, hand).saying(where);
  }

  /** The ombud's feedback to the group; improvement is asked for where there was a measure. */
  public void close(CloseReport command, Hand hand) {
    requireUnchanged(command.version());
    requireNotFuture(command.feedbackOn(), hand);
    requireNotBefore(command.feedbackOn(), stateSince);
    if (state == DeficiencyState.FOLLOWED_UP && command.improvement() == null) {
      throw new DeficiencyRefused(Reason.improvementMissing);
    }
    become(DeficiencyState.CLOSED, command.feedbackOn());
    feedback = new Feedback(command);
    happened(ReportEvent.CLOSED, command.feedbackOn(), hand);
  }

  /** Gives a copy away. Only what the group has before it can be shared. */
  public SharedDeficiency share(
      SharedDeficiency.Sender sender,
      SharedDeficiency.NationalCodes codes,
      SharedWording text,
      int seenVersion,
      String confirmed,
      Hand hand) {
    requireUnchanged(seenVersion);
    if (share != null) {
      throw new DeficiencyRefused(Reason.alreadyShared);
    }
    if (!state.isWithTheGroup()) {
      throw notNow();
    }
    var copy = new SharedDeficiency(sender, this, codes, text, hand.now());
    share = copy.id();
    sharedOn = hand.today();
    happened(ReportEvent.SHARED, hand.today(), hand).saying(confirmed);
    return copy;
  }

  /** Takes the copy back. */
  public void withdraw(SharedDeficiency copy, String because, Hand hand) {
    copy.withdraw(hand.now());
    share = null;
    sharedOn = null;
    happened(ReportEvent.WITHDRAWN, hand.today(), hand).saying(because);
  }

  private void become(DeficiencyState next, LocalDate on) {
    requireNext(next);
    state = next;
    stateSince = on;
  }

  private void requireNext(DeficiencyState next) {
    if (!state.next().contains(next)) {
      throw notNow();
    }
  }

  private DeficiencyRefused notNow() {
    return new DeficiencyRefused(Reason.notNow, state);
  }

  private TimelineEntry happened(ReportEvent kind, LocalDate on, Hand hand) {
    var entry = new TimelineEntry(this, kind, on, hand);
    timeline.add(entry);
    return entry;
  }

  private AnswerThread threadNow(UUID id) {
    if (state != DeficiencyState.SENT) {
      throw notNow();
    }
    return thread(id);
  }

  private AnswerThread thread(UUID id) {
    return threads.stream().filter(t -> t.key().equals(id)).findFirst().orElseThrow(NotFound::new);
  }

  public void requireUnchanged(int seenVersion) {
    if (version() != seenVersion) {
      throw new Changed();
    }
  }

  private static void requireNotFuture(LocalDate day, Hand hand) {
    if (day.isAfter(hand.today())) {
      throw new DeficiencyRefused(Reason.inTheFuture);
    }
  }

  private static void requireNotBefore(LocalDate day, LocalDate first) {
    if (day.isBefore(first)) {
      throw new DeficiencyRefused(Reason.beforeTheLast, first);
    }
  }

  public List<DueWarning> warnings(LocalDate today) {
    return DueDays.of(this, today);
  }

  public boolean isOf(Identity identity) {
    return writer.is(identity);
  }

  public UUID id() {
    return key();
  }

  public Integer year() {
    return year;
  }

  public Integer number() {
    return number;
  }

  public DeficiencyState state() {
    return state;
  }

  public LocalDate stateSince() {
    return stateSince;
  }

  public LocalDate occurredOn() {
    return occurredOn;
  }

  public LocalDate lastOccurredOn() {
    return lastOccurredOn;
  }

  public int occurrences() {
    return occurrences;
  }

  public LocalDate reportedOn() {
    return reportedOn;
  }

  public List<String> types() {
    return List.of(types);
  }

  public Wording wording() {
    return wording;
  }

  public boolean urgent() {
    return urgent;
  }

  public String writerName() {
    return writer.name();
  }

  public String returnedBecause() {
    return returnedBecause;
  }

  public LocalDate measureDueOn() {
    return measureDueOn;
  }

  public FollowUp followUp() {
    return followUp;
  }

  public Feedback feedback() {
    return feedback;
  }

  public UUID share() {
    return share;
  }

  public LocalDate sharedOn() {
    return sharedOn;
  }

  public List<AnswerThread> threads() {
    return List.copyOf(threads);
  }

  public List<TimelineEntry> timeline() {
    return List.copyOf(timeline);
  }
}
