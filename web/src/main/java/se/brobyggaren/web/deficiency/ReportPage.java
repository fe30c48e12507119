package se.brobyggaren.web.deficiency;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.omnifaces.cdi.ViewScoped;
import se.brobyggaren.deficiency.boundary.CloseReport;
import se.brobyggaren.deficiency.boundary.DeficiencyHandling;
import se.brobyggaren.deficiency.boundary.DeficiencyReporting;
import se.brobyggaren.deficiency.boundary.DeficiencyState;
import se.brobyggaren.deficiency.boundary.Improvement;
import se.brobyggaren.deficiency.boundary.reading.DeficiencyReports;
import se.brobyggaren.deficiency.boundary.reading.ReportView;
import se.brobyggaren.deficiency.boundary.sharing.NationalSharing;
import se.brobyggaren.kernel.CurrentUser;
import se.brobyggaren.kernel.Role;
import se.brobyggaren.tenantconfig.Term;
import se.brobyggaren.web.form.Messages;
import se.brobyggaren.web.text.Option;
import se.brobyggaren.web.text.Preferences;
import se.brobyggaren.web.text.Texts;

/** En bristrapport: where it stands, what can be done now, and its history. */
@Named
@ViewScoped
public class ReportPage implements Serializable {
  @Inject DeficiencyReports reports;
  @Inject DeficiencyReporting reporting;
  @Inject DeficiencyHandling handling;
  @Inject NationalSharing sharing;
  @Inject CurrentUser user;
  @Inject Messages messages;
  @Inject Preferences preferences;
  @Inject Texts texts;
  @Inject Clock clock;

  private UUID id;
  private ReportView report;
  private LocalDate day;
  private String text;
  private String where;
  private Improvement improvement;
  private String what;

  public void load() {
    report = reports.of(id);
    day = LocalDate.now(clock);
  }

  public String occurredAgain() {
    reporting.occurredAgain(id, day);
    return done("occurredAgain");
  }

  /** Not named as the property: an action of that name would read it and do nothing. */
  public String reportToGroup() {
    reporting.report(id, day);
    return done("reported");
  }

  public String returnForMore() {
    handling.returnForMore(id, text, day);
    return done("returned");
  }

  public String followUp() {
    handling.followUp(id, day, where, text);
    return done("followedUp");
  }

  public String close() {
    reporting.close(new CloseReport(id, report.version(), day, text, improvement, what));
    return done("closed");
  }

  public String withdraw() {
    sharing.withdraw(id, text);
    return done("withdrawn");
  }

  private String done(String what) {
    messages.done("deficiency.report.done." + what);
    return "/app/deficiency/report?faces-redirect=true&id=" + id;
  }

  public boolean isLead() {
    return user.has(Role.LEAD);
  }

  public boolean isWriter() {
    return isLead() || user.has(Role.OMBUD);
  }

  private boolean is(DeficiencyState... states) {
    return List.of(states).contains(report.row().state());
  }

  public boolean isToWrite() {
    return isWriter() && report.row().state().isWithTheWriter();
  }

  public boolean isEnough() {
    return report.row().occurrences() >= report.threshold();
  }

  public boolean isToDecide() {
    return isLead() && is(DeficiencyState.REPORTED);
  }

  public boolean isToFollowUp() {
    return isLead() && is(DeficiencyState.ANSWERED);
  }

  public boolean isToClose() {
    return isWriter() && is(DeficiencyState.FOLLOWED_UP, DeficiencyState.NO_MEASURE);
  }

  public boolean isWithMeasure() {
    return is(DeficiencyState.FOLLOWED_UP);
  }

  public boolean isWithAuthorities() {
    return isLead() && is(DeficiencyState.MEASURE, DeficiencyState.SENT);
  }

  public boolean isToShare() {
    return isLead() && report.share() == null && report.row().state().isWithTheGroup();
  }

  public String word(Term term) {
    return term == null ? "" : term.text().in(preferences.getLocale());
  }

  /** The tenant's word for a code that a warning names. */
  public String authority(String code) {
    return report.threads().stream()
        .map(ReportView.Thread::authority)
        .filter(t -> t.code().equals(code))
        .map(this::word)
        .findFirst()
        .orElse("");
  }

  public ReportView getReport() {
    return report;
  }

  public UUID getId() {
    return id;
  }

  public void setId(UUID id) {
    this.id = id;
  }

  public LocalDate getDay() {
    return day;
  }

  public void setDay(LocalDate day) {
    this.day = day;
  }

  public String getText() {
    return text;
  }

  public void setText(String text) {
    this.text = text;
  }

  public String getWhere() {
    return where;
  }

  public void setWhere(String where) {
    this.where = where;
  }

  public Improvement getImprovement() {
    return improvement;
  }

  public void setImprovement(Improvement improvement) {
    this.improvement = improvement;
  }

  public List<Option> getImprovements() {
    return texts.options(Improvement.values());
  }

  public String getWhat() {
    return what;
  }

  public void setWhat(String what) {
    this.what = what;
  }
}
