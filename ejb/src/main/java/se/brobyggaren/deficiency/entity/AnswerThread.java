package se.brobyggaren.deficiency.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import se.brobyggaren.deficiency.boundary.DeficiencyRefused;
import se.brobyggaren.deficiency.boundary.DeficiencyRefused.Reason;
import se.brobyggaren.deficiency.boundary.RecordAnswer;
import se.brobyggaren.deficiency.boundary.SendReport;
import se.brobyggaren.deficiency.boundary.WriteReport.Concerned;
import se.brobyggaren.kernel.Ids;
import se.brobyggaren.kernel.TenantOwned;

/** One authority's part (svarstråd): sent, reminded, answered. */
@Entity
@Table(schema = "tenant", name = "answer_thread")
public class AnswerThread extends TenantOwned {
  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "deficiency_id", updatable = false)
  private Deficiency deficiency;

  @Column(name = "place")
  private int place;

  @Column(name = "authority_code", updatable = false)
  private String authority;

  @Column(name = "which", updatable = false)
  private String which;

  @Column(name = "sent_on")
  private LocalDate sentOn;

  @Column(name = "sent_to")
  private String sentTo;

  @Column(name = "answer_due_on")
  private LocalDate answerDueOn;

  @Column(name = "reminders")
  private int reminders;

  @Column(name = "reminded_on")
  private LocalDate remindedOn;

  @Column(name = "answered_on")
  private LocalDate answeredOn;

  @Column(name = "unanswered")
  private boolean unanswered;

  @Column(name = "answer", columnDefinition = "text")
  private String answer;

  @Column(name = "measures", columnDefinition = "text")
  private String measures;

  @Column(name = "done_by")
  private LocalDate doneBy;

  @Column(name = "responsible")
  private String responsible;

  protected AnswerThread() {}

  AnswerThread(Deficiency deficiency, int place, Concerned concerned) {
    super(Ids.next());
    this.deficiency = deficiency;
    this.place = place;
    authority = concerned.authority();
    which =
        concerned.which() == null || concerned.which().isBlank() ? null : concerned.which().strip();
  }

  void send(SendReport command) {
    if (sentOn != null) {
      throw new DeficiencyRefused(Reason.alreadySent);
    }
    if (command.answerDueOn() != null && command.answerDueOn().isBefore(command.sentOn())) {
      throw new DeficiencyRefused(Reason.dueBeforeSent);
    }
    sentOn = command.sentOn();
    sentTo = command.sentTo();
    answerDueOn = command.answerDueOn();
  }

  void remind(LocalDate day) {
    requireWaiting(day);
    reminders++;
    remindedOn = day;
  }

  void answer(RecordAnswer command) {
    requireWaiting(command.answeredOn());
    answeredOn = command.answeredOn();
    answer = command.answer().strip();
    measures = command.measures();
    doneBy = command.doneBy();
    responsible = command.responsible();
  }

  /** An authority that was reminded and stays silent must not hold the report for ever. */
  void giveUp(LocalDate day) {
    requireWaiting(day);
    if (reminders == 0) {
      throw new DeficiencyRefused(Reason.neverReminded);
    }
    answeredOn = day;
    unanswered = true;
  }

  private void requireWaiting(LocalDate day) {
    if (sentOn == null) {
      throw new DeficiencyRefused(Reason.notSent);
    }
    if (answeredOn != null) {
      throw new DeficiencyRefused(Reason.alreadyAnswered);
    }
    if (day.isBefore(sentOn)) {
      throw new DeficiencyRefused(Reason.beforeTheLast, sentOn);
    }
  }

  public boolean isAnswered() {
    return answeredOn != null;
  }

  public Deficiency deficiency() {
    return deficiency;
  }

  public String authority() {
    return authority;
  }

  public String which() {
    return which;
  }

  public LocalDate sentOn() {
    return sentOn;
  }

  public String sentTo() {
    return sentTo;
  }

  public LocalDate answerDueOn() {
    return answerDueOn;
  }

  public int reminders() {
    return reminders;
  }

  public LocalDate remindedOn() {
    return remindedOn;
  }

  public LocalDate answeredOn() {
    return answeredOn;
  }

  public boolean unanswered() {
    return unanswered;
  }

  public String answer() {
    return answer;
  }

  public String measures() {
    return measures;
  }

  public LocalDate doneBy() {
    return doneBy;
  }

  public String responsible() {
    return responsible;
  }
}
