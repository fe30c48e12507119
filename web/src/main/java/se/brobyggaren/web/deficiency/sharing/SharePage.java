package se.brobyggaren.web.deficiency.sharing;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.omnifaces.cdi.ViewScoped;
import se.brobyggaren.deficiency.boundary.DeficiencyReporting;
import se.brobyggaren.deficiency.boundary.reading.DeficiencyReports;
import se.brobyggaren.deficiency.boundary.reading.ReportView;
import se.brobyggaren.deficiency.boundary.sharing.NationalSharing;
import se.brobyggaren.deficiency.boundary.sharing.ReportTexts;
import se.brobyggaren.deficiency.boundary.sharing.ShareReport;
import se.brobyggaren.web.form.Messages;

/** Dela nationellt: the text, what was found in it, and the lead's word on each. */
@Named
@ViewScoped
public class SharePage implements Serializable {
  @Inject DeficiencyReports reports;
  @Inject DeficiencyReporting reporting;
  @Inject NationalSharing sharing;
  @Inject Messages messages;

  private UUID id;
  private ReportView report;
  private String event;
  private String consequence;
  private String measuresTaken;
  private String measure;
  private boolean confirmed;
  private List<FindingLine> findings = List.of();

  public void load() {
    report = reports.of(id);
    ReportTexts texts = sharing.draft(id);
    event = texts.event();
    consequence = texts.consequence();
    measuresTaken = texts.measuresTaken();
    measure = texts.measure();
    look();
  }

  /** Looks through the text as it stands now. */
  public String check() {
    look();
    messages.done("deficiency.share.checked", findings.size());
    return null;
  }

  private void look() {
    List<FindingLine> before = findings;
    ReportTexts texts = texts();
    findings =
        reporting.check(texts).stream()
            .map(
                f ->
                    new FindingLine(
                        f,
                        texts.parts().get(f.part()),
                        before.stream()
                            .filter(b -> b.isAs(f))
                            .map(FindingLine::getReason)
                            .filter(Objects::nonNull)
                            .findFirst()
                            .orElse(null)))
            .toList();
  }

  public String share() {
    look();
    long left = findings.stream().filter(f -> !f.isConfirmed()).count();
    if (left > 0) {
      messages.refused("deficiency.refused.findingsLeft", left);
      return null;
    }
    if (!confirmed) {
      messages.refusedAt("form:confirmed", "deficiency.share.confirm.missing");
      return null;
    }
    sharing.share(
        new ShareReport(
            id,
            report.version(),
            texts(),
            findings.stream().map(FindingLine::confirmation).distinct().toList()));
    messages.done("deficiency.share.done");
    return "/app/deficiency/report?faces-redirect=true&id=" + id;
  }

  private ReportTexts texts() {
    return new ReportTexts(event, consequence, measuresTaken, measure);
  }

  public ReportView getReport() {
    return report;
  }

  public List<FindingLine> getFindings() {
    return findings;
  }

  public UUID getId() {
    return id;
  }

  public void setId(UUID id) {
    this.id = id;
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

  public String getMeasure() {
    return measure;
  }

  public void setMeasure(String measure) {
    this.measure = measure;
  }

  public boolean isConfirmed() {
    return confirmed;
  }

  public void setConfirmed(boolean confirmed) {
    this.confirmed = confirmed;
  }
}
