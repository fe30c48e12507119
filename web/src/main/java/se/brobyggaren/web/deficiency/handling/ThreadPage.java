package se.brobyggaren.web.deficiency.handling;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.omnifaces.cdi.ViewScoped;
import se.brobyggaren.deficiency.boundary.DeficiencyHandling;
import se.brobyggaren.deficiency.boundary.RecordAnswer;
import se.brobyggaren.deficiency.boundary.SendReport;
import se.brobyggaren.deficiency.boundary.reading.DeficiencyReports;
import se.brobyggaren.deficiency.boundary.reading.ReportView;
import se.brobyggaren.kernel.NotFound;
import se.brobyggaren.web.form.Messages;
import se.brobyggaren.web.text.Preferences;

/** En myndighets svarstråd: send it, remind, record the answer. */
@Named
@ViewScoped
public class ThreadPage implements Serializable {
  private static final int USUAL_WEEKS = 6;

  @Inject DeficiencyReports reports;
  @Inject DeficiencyHandling handling;
  @Inject Messages messages;
  @Inject Preferences preferences;
  @Inject Clock clock;

  private UUID id;
  private UUID threadId;
  private ReportView report;
  private ReportView.Thread thread;
  private LocalDate day;
  private LocalDate due;
  private String sentTo;
  private String answer;
  private String measures;
  private LocalDate doneBy;
  private String responsible;

  public void load() {
    report = reports.of(id);
    thread =
        report.threads().stream()
            .filter(t -> t.id().equals(threadId))
            .findFirst()
            .orElseThrow(NotFound::new);
    day = LocalDate.now(clock);
    due = day.plusWeeks(USUAL_WEEKS);
  }

  public String send() {
    handling.send(new SendReport(id, threadId, day, sentTo, due));
    return done("sent");
  }

  public String remind() {
    handling.remind(id, threadId, day);
    return done("reminded");
  }

  public String saveAnswer() {
    handling.answer(new RecordAnswer(id, threadId, day, answer, measures, doneBy, responsible));
    return done("answered");
  }

  public String giveUp() {
    handling.giveUpAnswer(id, threadId, day);
    return done("unanswered");
  }

  private String done(String what) {
    messages.done("deficiency.thread.done." + what);
    return "/app/deficiency/report?faces-redirect=true&id=" + id;
  }

  public String getAuthority() {
    String word = thread.authority().text().in(preferences.getLocale());
    return thread.which() == null ? word : word + ": " + thread.which();
  }

  public ReportView getReport() {
    return report;
  }

  public ReportView.Thread getThread() {
    return thread;
  }

  public UUID getId() {
    return id;
  }

  public void setId(UUID id) {
    this.id = id;
  }

  public UUID getThreadId() {
    return threadId;
  }

  public void setThreadId(UUID threadId) {
    this.threadId = threadId;
  }

  public LocalDate getDay() {
    return day;
  }

  public void setDay(LocalDate day) {
    this.day = day;
  }

  public LocalDate getDue() {
    return due;
  }

  public void setDue(LocalDate due) {
    this.due = due;
  }

  public String getSentTo() {
    return sentTo;
  }

  public void setSentTo(String sentTo) {
    this.sentTo = sentTo;
  }

  public String getAnswer() {
    return answer;
  }

  public void setAnswer(String answer) {
    this.answer = answer;
  }

  public String getMeasures() {
    return measures;
  }

  public void setMeasures(String measures) {
    this.measures = measures;
  }

  public LocalDate getDoneBy() {
    return doneBy;
  }

  public void setDoneBy(LocalDate doneBy) {
    this.doneBy = doneBy;
  }

  public String getResponsible() {
    return responsible;
  }

  public void setResponsible(String responsible) {
    this.responsible = responsible;
  }
}
