package se.brobyggaren.web.casework.recording;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.omnifaces.cdi.ViewScoped;
import se.brobyggaren.casework.boundary.CaseId;
import se.brobyggaren.casework.boundary.CaseWork;
import se.brobyggaren.web.casework.recording.RecordPage.Recorded;
import se.brobyggaren.web.form.Messages;

/** Uppdrag: a new one for an own client, or one that is done. */
@Named
@ViewScoped
public class AssignmentRecordForm implements Serializable {
  private static final long serialVersionUID = 1;

  /** Between the case and its assignment in the value of a choice. */
  static final String OF = "/";

  @Inject CaseWork work;
  @Inject Messages messages;
  @Inject Clock clock;

  private UUID of;
  private String term;
  private String finished;
  private LocalDate day;

  @PostConstruct
  void begin() {
    day = LocalDate.now(clock);
  }

  public String open() {
    UUID assignment = work.openAssignment(new CaseId(of), term, day);
    messages.done("casework.case.assignment.saved");
    return RecordPage.after(Recorded.ASSIGNMENT, assignment, of);
  }

  public String finish() {
    String[] keys = finished.split(OF);
    UUID ofCase = UUID.fromString(keys[0]);
    UUID assignment = UUID.fromString(keys[1]);
    work.finishAssignment(new CaseId(ofCase), assignment, day);
    messages.done("casework.case.assignment.finished");
    return RecordPage.after(Recorded.DONE, assignment, ofCase);
  }

  public UUID getOf() {
    return of;
  }

  public void setOf(UUID chosen) {
    of = chosen;
  }

  public String getTerm() {
    return term;
  }

  public void setTerm(String chosen) {
    term = chosen;
  }

  public String getFinished() {
    return finished;
  }

  public void setFinished(String chosen) {
    finished = chosen;
  }

  public LocalDate getDay() {
    return day;
  }

  public void setDay(LocalDate written) {
    day = written;
  }
}
