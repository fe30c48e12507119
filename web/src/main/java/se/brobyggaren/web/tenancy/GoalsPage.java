package se.brobyggaren.web.tenancy;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import org.omnifaces.cdi.ViewScoped;
import se.brobyggaren.tenancy.boundary.ChangeGoals;
import se.brobyggaren.tenancy.boundary.ConfigurationChange;
import se.brobyggaren.tenancy.boundary.NewestVersion;
import se.brobyggaren.tenancy.boundary.TenantConfigurations;
import se.brobyggaren.tenantconfig.goals.Caseload;
import se.brobyggaren.tenantconfig.goals.Goals;
import se.brobyggaren.web.form.Messages;

/** Tak och mål: caseload cap, goals and thresholds. Empty is 'not stated'. */
@Named
@ViewScoped
public class GoalsPage implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject TenantConfigurations configurations;
  @Inject ConfigurationChange changes;
  @Inject Messages messages;
  @Inject Clock clock;

  private ResolutionForm resolution;
  private Integer cap;
  private Integer goalFrom;
  private Integer goalTo;
  private Integer months;
  private Integer satisfaction;
  private Integer recurrence;

  public void load() {
    NewestVersion newest = configurations.newest();
    resolution = ResolutionForm.after(newest, LocalDate.now(clock));
    Caseload caseload = newest.configuration().caseload();
    cap = caseload.capPerFte();
    if (caseload.goal() != null) {
      goalFrom = caseload.goal().from();
      goalTo = caseload.goal().to();
    }
    Goals goals = newest.configuration().goals();
    months = goals.timeLimitMonths();
    satisfaction = goals.satisfactionPercent();
    recurrence = goals.recurrenceThreshold();
  }

  public String save() {
    changes.goals(
        new ChangeGoals(
            cap, goalFrom, goalTo, months, satisfaction, recurrence, resolution.resolution()));
    messages.done("tenancy.goals.saved");
    return "/app/tenancy/goals?faces-redirect=true";
  }

  public ResolutionForm getResolution() {
    return resolution;
  }

  public Integer getCap() {
    return cap;
  }

  public void setCap(Integer cap) {
    this.cap = cap;
  }

  public Integer getGoalFrom() {
    return goalFrom;
  }

  public void setGoalFrom(Integer goalFrom) {
    this.goalFrom = goalFrom;
  }

  public Integer getGoalTo() {
    return goalTo;
  }

  public void setGoalTo(Integer goalTo) {
    this.goalTo = goalTo;
  }

  public Integer getMonths() {
    return months;
  }

  public void setMonths(Integer months) {
    this.months = months;
  }

  public Integer getSatisfaction() {
    return satisfaction;
  }

  public void setSatisfaction(Integer satisfaction) {
    this.satisfaction = satisfaction;
  }

  public Integer getRecurrence() {
    return recurrence;
  }

  public void setRecurrence(Integer recurrence) {
    this.recurrence = recurrence;
  }
}
