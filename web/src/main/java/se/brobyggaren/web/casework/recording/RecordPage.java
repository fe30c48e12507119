package se.brobyggaren.web.casework.recording;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.omnifaces.cdi.ViewScoped;
import se.brobyggaren.casework.boundary.CaseId;
import se.brobyggaren.casework.boundary.CaseWork;
import se.brobyggaren.casework.boundary.reading.CaseFilter;
import se.brobyggaren.casework.boundary.reading.CaseList;
import se.brobyggaren.casework.boundary.reading.CaseRow;
import se.brobyggaren.casework.boundary.reading.GoingAssignment;
import se.brobyggaren.casework.boundary.reading.OwnAssignments;
import se.brobyggaren.intake.boundary.advice.AdviceLog;
import se.brobyggaren.intake.boundary.advice.VisitLog;
import se.brobyggaren.web.casework.CaseWords;
import se.brobyggaren.web.form.Messages;
import se.brobyggaren.web.text.Option;
import se.brobyggaren.web.text.Texts;

/** Registrera: own cases to choose among, and what was just recorded can be taken back. */
@Named
@ViewScoped
public class RecordPage implements Serializable {
  private static final long serialVersionUID = 1;
  private static final String ADDRESS = "/app/casework/record?faces-redirect=true";

  @Inject CaseList cases;
  @Inject OwnAssignments assignments;
  @Inject CaseWork work;
  @Inject AdviceLog advice;
  @Inject VisitLog visits;
  @Inject CaseWords words;
  @Inject Messages messages;
  @Inject Texts texts;

  private Recorded recorded;
  private UUID undo;
  private UUID of;
  private List<CaseRow> rows = List.of();
  private List<GoingAssignment> going = List.of();

  /** What can be taken back. */
  public enum Recorded {
    ADVICE,
    VISIT,
    CONTACT,
    ASSIGNMENT,
    DONE
  }

  public void load() {
    rows =
        cases.mine(CaseFilter.OPEN).stream()
            .sorted(
                Comparator.comparing(
                    CaseRow::lastContact,
                    Comparator.nullsLast(Comparator.<LocalDate>reverseOrder())))
            .toList();
    going = assignments.going();
  }

  public String takeBack() {
    switch (recorded) {
      case ADVICE -> advice.takeBack(undo);
      case VISIT -> visits.takeBack(undo);
      case CONTACT -> work.strikeContact(new CaseId(of), undo);
      case ASSIGNMENT -> work.strikeAssignment(new CaseId(of), undo);
      case DONE -> work.takeUpAssignment(new CaseId(of), undo);
    }
    messages.done("casework.record.takenBack");
    return ADDRESS;
  }

  /** Back to this page, where it can be taken back. */
  static String after(Recorded what, UUID key) {
    return ADDRESS + "&recorded=" + what + "&undo=" + key;
  }

  static String after(Recorded what, UUID key, UUID ofCase) {
    return after(what, key) + "&of=" + ofCase;
  }

  public boolean isUndoable() {
    return recorded != null && undo != null;
  }

  /** The one with the latest contact first; the name first, so that its first letters find it. */
  public List<Option> getCases() {
    return rows.stream().map(row -> new Option(row.id().value(), named(row))).toList();
  }

  public List<Option> getGoing() {
    Map<CaseId, CaseRow> known =
        rows.stream().collect(Collectors.toMap(CaseRow::id, Function.identity()));
    return going.stream()
        .filter(one -> known.containsKey(one.caseId()))
        .map(
            one ->
                new Option(
                    one.caseId().value() + AssignmentRecordForm.OF + one.id(),
                    named(known.get(one.caseId())) + ": " + words.assignment(one.term())))
        .toList();
  }

  private String named(CaseRow row) {
    return words.name(row.client()) + ", " + row.number();
  }

  public Recorded getRecorded() {
    return recorded;
  }

  public void setRecorded(Recorded what) {
    recorded = what;
  }

  public UUID getUndo() {
    return undo;
  }

  public void setUndo(UUID key) {
    undo = key;
  }

  public UUID getOf() {
    return of;
  }

  public void setOf(UUID ofCase) {
    of = ofCase;
  }
}
