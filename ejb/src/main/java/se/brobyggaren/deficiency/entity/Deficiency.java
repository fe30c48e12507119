package se.brobyggaren.deficiency.entity;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntUnaryOperator;
import se.brobyggaren.deficiency.boundary.CloseReport;
import se.brobyggaren.deficiency.boundary.DeficiencyState;
import se.brobyggaren.deficiency.boundary.WriteReport;
import se.brobyggaren.deficiency.boundary.reading.ReportEvent;
import se.brobyggaren.deficiency.entity.shared.Copy;
import se.brobyggaren.deficiency.entity.told.Account;
import se.brobyggaren.deficiency.entity.told.Occurrences;
import se.brobyggaren.deficiency.entity.told.Wording;
import se.brobyggaren.deficiency.entity.told.Writer;
import se.brobyggaren.kernel.Ids;
import se.brobyggaren.kernel.TenantOwned;

/**
 * A report of a fault in the system (systemfel, brist): observed, reported, perhaps returned for
 * more, decided, sent to each authority, answered, followed up, closed. It concerns how an
 * authority works, never a client, and has no place for one.
 */
@Entity
@Table(schema = "tenant", name = "deficiency")
public class Deficiency extends TenantOwned {
  @Embedded private ReportNumber number;
  @Embedded private Standing standing;
  @Embedded private Occurrences occurrences;
  @Embedded private Account account;
  @Embedded private Writer writer;

  @Embedded private FollowUp followUp;
  @Embedded private Feedback feedback;
  @Embedded private Copy copy;

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
    writer = new Writer(hand);
    fill(command, hand);
    occurrences = new Occurrences(command.occurredOn());
    standing = new Standing(DeficiencyState.OBSERVED, command.occurredOn());
    happened(ReportEvent.OBSERVED, command.occurredOn(), hand);
  }

  /** Changes the text while the writer has it; what stood before is kept. */
  public void revise(WriteReport command, int seenVersion, Hand hand) {
    requireUnchanged(seenVersion);
    standing.require(standing.state().isWithTheWriter());
    Wording before = account.wording();
    fill(command, hand);
    occurrences.begunOn(command.occurredOn());
    happened(ReportEvent.REVISED, hand.today(), hand).keeping(before);
  }

  private void fill(WriteReport command, Hand hand) {
    hand.requireNotFuture(command.occurredOn());
    account = new Account(command);
    threads.clear();
    command.authorities().forEach(a -> threads.add(new AnswerThread(this, threads.size(), a)));
  }

  /** It happened once more: an observation grows (DOMAIN rule 8). */
  public void occurredAgain(LocalDate day, Hand hand) {
    standing.require(!standing.is(DeficiencyState.CLOSED));
    hand.requireNotFuture(day);
    occurrences.again(day);
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
    occurrences.requireEnough(threshold);
    hand.requireDay(
        on, standing.is(DeficiencyState.RETURNED) ? standing.since() : occurrences.last());
    standing.requireNext(DeficiencyState.REPORTED);
    if (number == null) {
      // Before the state: the query may write to the database what has been changed so far.
      number = new ReportNumber(on.getYear(), numbers.applyAsInt(on.getYear()), on);
    }
    standing.become(DeficiencyState.REPORTED, on);
    happened(ReportEvent.REPORTED, on, hand);
  }

  /** The group, or the lead before it, asks for more. */
  public void returnForMore(String because, LocalDate on, Hand hand) {
    standing.returned(because, on, hand);
    happened(ReportEvent.RETURNED, on, hand).saying(because);
  }

  /**
   * What the group decided is kept by the group; here only what follows.
   *
   * @param measure false where no measure is needed
   */
  public void decided(boolean measure, LocalDate on, LocalDate dueOn, Hand hand) {
    standing.decided(measure, on, dueOn, hand);
    happened(ReportEvent.DECIDED, on, hand);
  }

  /** What passes between the lead and the authorities, once a measure is decided. */
  public AnswerThreads answers() {
    return new AnswerThreads(this);
  }

  public void followUp(LocalDate on, String where, String text, Hand hand) {
    standing.enter(DeficiencyState.FOLLOWED_UP, on, hand);
    followUp = new FollowUp(on, where, text);
    happened(ReportEvent.FOLLOWED_UP, on, hand).saying(where);
  }

  /** The ombud's feedback to the group; improvement is asked for where there was a measure. */
  public void close(CloseReport command, Hand hand) {
    requireUnchanged(command.version());
    hand.requireDay(command.feedbackOn(), standing.since());
    feedback = new Feedback(command, standing.is(DeficiencyState.FOLLOWED_UP));
    standing.become(DeficiencyState.CLOSED, command.feedbackOn());
    happened(ReportEvent.CLOSED, command.feedbackOn(), hand);
  }

  /** Giving it to the nation and taking it back. */
  public Sharing sharing() {
    return new Sharing(this);
  }

  void sharedAs(Copy now) {
    copy = now;
  }

  TimelineEntry happened(ReportEvent kind, LocalDate on, Hand hand) {
    var entry = new TimelineEntry(this, kind, on, hand);
    timeline.add(entry);
    return entry;
  }

  /** Null before it was reported. */
  public ReportNumber number() {
    return number;
  }

  public Standing standing() {
    return standing;
  }

  public Occurrences occurrences() {
    return occurrences;
  }

  public Account account() {
    return account;
  }

  public Writer writer() {
    return writer;
  }

  public FollowUp followUp() {
    return followUp;
  }

  public Feedback feedback() {
    return feedback;
  }

  /** Null while the nation has none. */
  public Copy copy() {
    return copy;
  }

  public List<AnswerThread> threads() {
    return List.copyOf(threads);
  }

  public List<TimelineEntry> timeline() {
    return List.copyOf(timeline);
  }
}
