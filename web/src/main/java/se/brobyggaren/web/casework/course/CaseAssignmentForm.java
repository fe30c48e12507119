package se.brobyggaren.web.casework.course;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.omnifaces.cdi.ViewScoped;
import se.brobyggaren.casework.boundary.CaseWork;
import se.brobyggaren.casework.boundary.reading.CaseDetail;
import se.brobyggaren.web.casework.CaseAddress;
import se.brobyggaren.web.form.Messages;

/** Uppdrag: a new one, or one that is done. */
@Named
@ViewScoped
public class CaseAssignmentForm implements Serializable {
  @Inject CaseWork work;
  @Inject Messages messages;
  @Inject Clock clock;

  private String term;
  private LocalDate openedOn;
  private UUID finished;
  private LocalDate doneOn;

  @PostConstruct
  void begin() {
    openedOn = LocalDate.now(clock);
    doneOn = openedOn;
  }

  public String open(CaseDetail of) {
    work.openAssignment(of.row().id(), term, openedOn);
    messages.done("casework.case.assignment.saved");
    return CaseAddress.of(of);
  }

  public String finish(CaseDetail of) {
    work.finishAssignment(of.row().id(), finished, doneOn);
    messages.done("casework.case.assignment.finished");
    return CaseAddress.of(of);
  }

  public String getTerm() {
    return term;
  }

  public void setTerm(String chosen) {
    term = chosen;
  }

  public LocalDate getOpenedOn() {
    return openedOn;
  }

  public void setOpenedOn(LocalDate written) {
    openedOn = written;
  }

  public UUID getFinished() {
    return finished;
  }

  public void setFinished(UUID chosen) {
    finished = chosen;
  }

  public LocalDate getDoneOn() {
    return doneOn;
  }

  public void setDoneOn(LocalDate written) {
    doneOn = written;
  }
}
