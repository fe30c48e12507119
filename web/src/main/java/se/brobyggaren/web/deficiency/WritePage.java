package se.brobyggaren.web.deficiency;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.omnifaces.cdi.ViewScoped;
import se.brobyggaren.deficiency.boundary.DeficiencyReporting;
import se.brobyggaren.deficiency.boundary.WriteReport;
import se.brobyggaren.deficiency.boundary.WriteReport.Concerned;
import se.brobyggaren.deficiency.boundary.reading.DeficiencyReports;
import se.brobyggaren.deficiency.boundary.reading.ReportView;
import se.brobyggaren.deficiency.boundary.sharing.Finding;
import se.brobyggaren.deficiency.boundary.sharing.ReportTexts;
import se.brobyggaren.kernel.NotFound;
import se.brobyggaren.tenantconfig.Term;
import se.brobyggaren.web.form.Messages;
import se.brobyggaren.web.text.Option;
import se.brobyggaren.web.text.Preferences;

/** Skriva en brist: a new one, or one that its writer has. */
@Named
@ViewScoped
public class WritePage implements Serializable {
  private static final int LINES = 4;

  @Inject DeficiencyReporting reporting;
  @Inject DeficiencyReports reports;
  @Inject Messages messages;
  @Inject Preferences preferences;
  @Inject Clock clock;

  private UUID id;
  private int version;
  private int threshold;
  private int occurrences = 1;
  private LocalDate occurredOn;
  private List<AuthorityLine> authorities;
  private List<String> types = new ArrayList<>();
  private String event;
  private String consequence;
  private String measuresTaken;
  private boolean urgent;
  private List<Finding> findings = List.of();
  private boolean seen;

  public void load() {
    authorities = new ArrayList<>();
    threshold = reports.threshold();
    occurredOn = LocalDate.now(clock);
    if (id != null) {
      fill(reports.of(id));
    }
    while (authorities.size() < LINES) {
      authorities.add(new AuthorityLine(null, null));
    }
  }

  private void fill(ReportView report) {
    if (!report.row().state().isWithTheWriter()) {
      throw new NotFound();
    }
    version = report.version();
    occurrences = report.row().occurrences();
    occurredOn = report.row().occurredOn();
    report
        .threads()
        .forEach(t -> authorities.add(new AuthorityLine(t.authority().code(), t.which())));
    types = new ArrayList<>(report.row().types().stream().map(Term::code).toList());
    event = report.row().event();
    consequence = report.consequence();
    measuresTaken = report.measuresTaken();
    urgent = report.row().urgent();
  }

  /** Keeps it as an observation, or as what it was. */
  public String save() {
    return looksHarmless() ? there("deficiency.write.saved") : null;
  }

  /** Keeps it and puts it before the group. */
  public String report() {
    if (!looksHarmless()) {
      return null;
    }
    String there = there("deficiency.write.reported");
    reporting.report(id, null);
    return there;
  }

  /**
   * A text with findings is shown once more with them before it is kept; the second time it is
   * kept.
   */
  private boolean looksHarmless() {
    List<Finding> now = reporting.check(new ReportTexts(event, consequence, measuresTaken, null));
    boolean known = seen && now.equals(findings);
    findings = now;
    seen = true;
    if (!now.isEmpty() && !known) {
      messages.refused("deficiency.write.findings", now.size());
      return false;
    }
    return true;
  }

  private String there(String message) {
    var command =
        new WriteReport(occurredOn, concerned(), types, event, consequence, measuresTaken, urgent);
    if (id == null) {
      id = reporting.observe(command);
    } else {
      reporting.revise(id, version, command);
    }
    messages.done(message);
    return "/app/deficiency/report?faces-redirect=true&id=" + id;
  }

  private List<Concerned> concerned() {
    return authorities.stream()
        .filter(AuthorityLine::isFilled)
        .map(AuthorityLine::concerned)
        .toList();
  }

  public boolean isEnough() {
    return occurrences >= threshold;
  }

  public List<Option> getAuthorityOptions() {
    return options(reports.authorities());
  }

  public List<Option> getTypeOptions() {
    return options(reports.types());
  }

  private List<Option> options(List<Term> terms) {
    return terms.stream()
        .map(t -> new Option(t.code(), t.text().in(preferences.getLocale())))
        .toList();
  }

  public List<AuthorityLine> getAuthorities() {
    return authorities;
  }

  public List<Finding> getFindings() {
    return findings;
  }

  public int getThreshold() {
    return threshold;
  }

  public int getOccurrences() {
    return occurrences;
  }

  public UUID getId() {
    return id;
  }

  public void setId(UUID id) {
    this.id = id;
  }

  public LocalDate getOccurredOn() {
    return occurredOn;
  }

  public void setOccurredOn(LocalDate occurredOn) {
    this.occurredOn = occurredOn;
  }

  public List<String> getTypes() {
    return types;
  }

  public void setTypes(List<String> types) {
    this.types = types;
  }

  public String getEvent() {
    return event;
  }

  public void setEvent(String event) {
    this.event = event;
  }

  public String getConsequence() {
    return consequence;
  }

  public void setConsequence(String consequence) {
    this.consequence = consequence;
  }

  public String getMeasuresTaken() {
    return measuresTaken;
  }

  public void setMeasuresTaken(String measuresTaken) {
    this.measuresTaken = measuresTaken;
  }

  public boolean isUrgent() {
    return urgent;
  }

  public void setUrgent(boolean urgent) {
    this.urgent = urgent;
  }
}
