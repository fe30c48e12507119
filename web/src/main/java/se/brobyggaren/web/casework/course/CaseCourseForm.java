package se.brobyggaren.web.casework.course;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.omnifaces.cdi.ViewScoped;
import se.brobyggaren.casework.boundary.Awaited;
import se.brobyggaren.casework.boundary.CaseCourse;
import se.brobyggaren.casework.boundary.CloseCase;
import se.brobyggaren.casework.boundary.Phase;
import se.brobyggaren.casework.boundary.reading.CaseDetail;
import se.brobyggaren.web.casework.CaseAddress;
import se.brobyggaren.web.form.Messages;
import se.brobyggaren.web.text.Option;
import se.brobyggaren.web.text.Texts;

/** Ärendets gång: phase, reasons, what is awaited, close and taking a close back. */
@Named
@ViewScoped
public class CaseCourseForm implements Serializable {
  @Inject CasePage page;
  @Inject CaseCourse course;
  @Inject Messages messages;
  @Inject Texts texts;
  @Inject Clock clock;

  private Phase phase;
  private List<String> reasons;
  private Awaited awaiting;
  private LocalDate awaitingSince;
  private LocalDate closeDay;
  private String outcome;
  private String overCapReason;

  @PostConstruct
  void begin() {
    CaseDetail now = page.getDetail();
    phase = now.row().phase();
    reasons = new ArrayList<>(now.reasons());
    awaiting = now.row().awaiting();
    closeDay = LocalDate.now(clock);
    awaitingSince = now.awaitingSince() == null ? closeDay : now.awaitingSince();
  }

  public String enterPhase(CaseDetail of) {
    course.enterPhase(of.row().id(), of.version(), phase);
    return done(of, "casework.case.phase.saved");
  }

  public String correctReasons(CaseDetail of) {
    course.correctReasons(of.row().id(), of.version(), reasons);
    return done(of, "casework.case.reasons.saved");
  }

  public String await(CaseDetail of) {
    LocalDate since = awaitingSince == null ? LocalDate.now(clock) : awaitingSince;
    course.await(of.row().id(), of.version(), awaiting, since);
    return done(of, "casework.case.awaiting.saved");
  }

  public String close(CaseDetail of) {
    course.close(new CloseCase(of.row().id(), of.version(), closeDay, outcome));
    return done(of, "casework.case.close.saved");
  }

  public String reopen(CaseDetail of) {
    course.reopen(of.row().id(), of.version(), overCapReason);
    return done(of, "casework.case.reopen.saved");
  }

  private String done(CaseDetail of, String key) {
    messages.done(key);
    return CaseAddress.of(of);
  }

  public List<Option> getPhases() {
    return texts.options(Phase.values());
  }

  public List<Option> getAwaitedChoices() {
    return texts.options(Awaited.values());
  }

  public Phase getPhase() {
    return phase;
  }

  public void setPhase(Phase chosen) {
    phase = chosen;
  }

  public List<String> getReasons() {
    return reasons;
  }

  public void setReasons(List<String> chosen) {
    reasons = chosen;
  }

  public Awaited getAwaiting() {
    return awaiting;
  }

  public void setAwaiting(Awaited chosen) {
    awaiting = chosen;
  }

  public LocalDate getAwaitingSince() {
    return awaitingSince;
  }

  public void setAwaitingSince(LocalDate written) {
    awaitingSince = written;
  }

  public LocalDate getCloseDay() {
    return closeDay;
  }

  public void setCloseDay(LocalDate written) {
    closeDay = written;
  }

  public String getOutcome() {
    return outcome;
  }

  public void setOutcome(String chosen) {
    outcome = chosen;
  }

  public String getOverCapReason() {
    return overCapReason;
  }

  public void setOverCapReason(String written) {
    overCapReason = written;
  }
}
