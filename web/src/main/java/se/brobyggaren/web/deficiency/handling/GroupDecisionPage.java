package se.brobyggaren.web.deficiency.handling;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.omnifaces.cdi.ViewScoped;
import se.brobyggaren.deficiency.boundary.DeficiencyHandling;
import se.brobyggaren.deficiency.boundary.DeficiencyState;
import se.brobyggaren.deficiency.boundary.reading.DeficiencyReports;
import se.brobyggaren.deficiency.boundary.reading.ReportView;
import se.brobyggaren.kernel.NotFound;
import se.brobyggaren.steering.boundary.Outcome;
import se.brobyggaren.steering.boundary.RecordDecision;
import se.brobyggaren.steering.boundary.SteeringGroups;
import se.brobyggaren.steering.boundary.SteeringView;
import se.brobyggaren.steering.boundary.Vote;
import se.brobyggaren.tenantconfig.steering.SeatKind;
import se.brobyggaren.web.form.Messages;
import se.brobyggaren.web.text.Option;
import se.brobyggaren.web.text.Preferences;
import se.brobyggaren.web.text.Texts;

/** Gruppens beslut: what advisory seats said first, then the votes, then the decision. */
@Named
@ViewScoped
public class GroupDecisionPage implements Serializable {
  @Inject DeficiencyReports reports;
  @Inject DeficiencyHandling handling;
  @Inject SteeringGroups steering;
  @Inject Messages messages;
  @Inject Preferences preferences;
  @Inject Texts texts;
  @Inject Clock clock;

  private UUID id;
  private String groupCode;
  private ReportView report;
  private SteeringView bodies;
  private SteeringView.Group group;
  private List<VoiceLine> voices = List.of();
  private LocalDate decidedOn;
  private Outcome outcome;
  private String wording;
  private String responsible;
  private LocalDate dueOn;
  private String note;

  public void load() {
    report = reports.of(id);
    if (report.row().state() != DeficiencyState.REPORTED) {
      throw new NotFound();
    }
    decidedOn = LocalDate.now(clock);
    bodies = steering.today();
    if (bodies.decided()) {
      group =
          bodies.groups().stream()
              .filter(g -> groupCode == null || groupCode.isBlank() || g.code().equals(groupCode))
              .findFirst()
              .orElseThrow(NotFound::new);
      voices = group.seats().stream().filter(s -> !s.offeredOnly()).map(VoiceLine::new).toList();
    }
  }

  public String save() {
    handling.decide(
        new RecordDecision(
            id,
            group == null ? null : group.code(),
            decidedOn,
            outcome,
            wording,
            responsible,
            dueOn,
            note,
            voices.stream().filter(VoiceLine::says).map(VoiceLine::voice).toList()),
        report.version());
    messages.done("deficiency.decision.saved");
    return "/app/deficiency/report?faces-redirect=true&id=" + id;
  }

  public List<VoiceLine> getDeciding() {
    return of(SeatKind.DECIDING);
  }

  public List<VoiceLine> getAdvisory() {
    return of(SeatKind.ADVISORY);
  }

  public List<VoiceLine> getObserving() {
    return of(SeatKind.OBSERVER);
  }

  private List<VoiceLine> of(SeatKind kind) {
    return voices.stream().filter(v -> v.getSeat().kind() == kind).toList();
  }

  public List<Option> getOtherGroups() {
    return bodies.groups().stream()
        .filter(g -> group != null && !g.code().equals(group.code()))
        .map(g -> new Option(g.code(), g.name().in(preferences.getLocale())))
        .toList();
  }

  public String getGroupName() {
    return group == null ? null : group.name().in(preferences.getLocale());
  }

  public List<Option> getOutcomes() {
    return texts.options(Outcome.values());
  }

  public List<Option> getVotes() {
    return texts.options(Vote.values());
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

  public String getGroupCode() {
    return groupCode;
  }

  public void setGroupCode(String groupCode) {
    this.groupCode = groupCode;
  }

  public LocalDate getDecidedOn() {
    return decidedOn;
  }

  public void setDecidedOn(LocalDate decidedOn) {
    this.decidedOn = decidedOn;
  }

  public Outcome getOutcome() {
    return outcome;
  }

  public void setOutcome(Outcome outcome) {
    this.outcome = outcome;
  }

  public String getWording() {
    return wording;
  }

  public void setWording(String wording) {
    this.wording = wording;
  }

  public String getResponsible() {
    return responsible;
  }

  public void setResponsible(String responsible) {
    this.responsible = responsible;
  }

  public LocalDate getDueOn() {
    return dueOn;
  }

  public void setDueOn(LocalDate dueOn) {
    this.dueOn = dueOn;
  }

  public String getNote() {
    return note;
  }

  public void setNote(String note) {
    this.note = note;
  }
}
