package se.brobyggaren.web.casework.course;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.omnifaces.cdi.ViewScoped;
import se.brobyggaren.casework.boundary.CaseCourse;
import se.brobyggaren.casework.boundary.CaseId;
import se.brobyggaren.casework.boundary.HandOver;
import se.brobyggaren.casework.boundary.caseload.OmbudId;
import se.brobyggaren.casework.boundary.reading.CaseDetail;
import se.brobyggaren.casework.boundary.reading.CaseList;
import se.brobyggaren.web.casework.CaseAddress;
import se.brobyggaren.web.casework.caseload.OmbudChoices;
import se.brobyggaren.web.form.Messages;
import se.brobyggaren.web.text.Option;

/** Lämna över ett ärende. */
@Named
@ViewScoped
public class HandOverPage implements Serializable {
  @Inject CaseList cases;
  @Inject CaseCourse course;
  @Inject OmbudChoices choices;
  @Inject Messages messages;
  @Inject Clock clock;

  private UUID id;
  private CaseDetail detail;
  private UUID to;
  private LocalDate day;
  private String overCapReason;

  public void load() {
    detail = cases.one(new CaseId(id));
    day = LocalDate.now(clock);
  }

  public String save() {
    course.handOver(
        new HandOver(new CaseId(id), detail.version(), new OmbudId(to), day, overCapReason));
    messages.done("casework.handover.saved");
    return CaseAddress.of(id);
  }

  /** All but the one who holds it. */
  public List<Option> getReceivers() {
    return choices.all().stream()
        .filter(option -> !option.value().equals(detail.row().ombud().value()))
        .toList();
  }

  public CaseDetail getDetail() {
    return detail;
  }

  public UUID getId() {
    return id;
  }

  public void setId(UUID wanted) {
    id = wanted;
  }

  public UUID getTo() {
    return to;
  }

  public void setTo(UUID chosen) {
    to = chosen;
  }

  public LocalDate getDay() {
    return day;
  }

  public void setDay(LocalDate written) {
    day = written;
  }

  public String getOverCapReason() {
    return overCapReason;
  }

  public void setOverCapReason(String written) {
    overCapReason = written;
  }
}
