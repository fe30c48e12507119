package se.brobyggaren.web.casework.course;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;
import org.omnifaces.cdi.ViewScoped;
import se.brobyggaren.casework.boundary.CaseId;
import se.brobyggaren.casework.boundary.CaseWork;
import se.brobyggaren.casework.boundary.reading.CaseDetail;
import se.brobyggaren.casework.boundary.reading.CaseDetail.AssignmentView;
import se.brobyggaren.casework.boundary.reading.CaseList;
import se.brobyggaren.kernel.NotFound;
import se.brobyggaren.web.casework.CaseAddress;
import se.brobyggaren.web.form.Messages;

/** Rätta ett uppdrag: not done after all, or opened by mistake. */
@Named
@ViewScoped
public class AssignmentPage implements Serializable {
  private static final long serialVersionUID = 1;

  @Inject CaseList cases;
  @Inject CaseWork work;
  @Inject Messages messages;

  private UUID id;
  private UUID assignment;
  private AssignmentView now;
  private boolean open;

  public void load() {
    CaseDetail of = cases.one(new CaseId(id));
    open = of.row().open();
    now =
        of.assignments().stream()
            .filter(one -> one.id().equals(assignment))
            .findFirst()
            .orElseThrow(NotFound::new);
  }

  public String takeUp() {
    work.takeUpAssignment(new CaseId(id), assignment);
    messages.done("casework.assignment.takenUp");
    return CaseAddress.of(id);
  }

  public String strike() {
    work.strikeAssignment(new CaseId(id), assignment);
    messages.done("casework.assignment.struck");
    return CaseAddress.of(id);
  }

  /** Of a closed case everything is over. */
  public boolean isToTakeUp() {
    return open && now.doneOn() != null;
  }

  public AssignmentView getNow() {
    return now;
  }

  public UUID getId() {
    return id;
  }

  public void setId(UUID wanted) {
    id = wanted;
  }

  public UUID getAssignment() {
    return assignment;
  }

  public void setAssignment(UUID wanted) {
    assignment = wanted;
  }
}
