package se.brobyggaren.casework.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import se.brobyggaren.audit.boundary.AuditTrail;
import se.brobyggaren.casework.boundary.CaseworkRefused.Reason;
import se.brobyggaren.casework.control.Cases;
import se.brobyggaren.casework.control.Words;
import se.brobyggaren.casework.control.Worker;
import se.brobyggaren.casework.entity.Assignment;
import se.brobyggaren.casework.entity.Case;
import se.brobyggaren.casework.entity.Contact;
import se.brobyggaren.kernel.Allows;
import se.brobyggaren.kernel.NotFound;
import se.brobyggaren.kernel.Role;
import se.brobyggaren.kernel.history.Change;
import se.brobyggaren.tenantconfig.codes.CodeList;

/**
 * What is done in a case from day to day (arbetet i ärendet): contacts and assignments. An ombud
 * works with the own cases, the lead with all; another's case is {@link NotFound}. A day is never
 * in the future and never before the case was opened.
 */
@Stateless
public class CaseWork {
  @Inject Cases cases;
  @Inject Words words;
  @Inject Worker worker;
  @Inject AuditTrail trail;

  /** May be written down after the close, for a day before it. */
  @Allows({Role.OMBUD, Role.LEAD})
  public UUID recordContact(@Valid RecordContact wish) {
    Case of = worker.theCase(wish.caseId());
    worker.requireDay(of, wish.day());
    Contact contact = new Contact(of, wish.day(), wish.kind(), wish.minutes(), worker.recorded());
    cases.add(contact);
    trail.acted("casework.recordContact", of.key());
    return contact.key();
  }

  /** What stood before is kept. */
  @Allows({Role.OMBUD, Role.LEAD})
  public void correctContact(UUID contactId, @Valid RecordContact wish) {
    Case of = worker.theCase(wish.caseId());
    worker.requireDay(of, wish.day());
    Contact contact = cases.contact(of, contactId);
    worker.keep(
        of,
        contactId,
        Stream.of(
            Change.of("contact.day", contact.on(), wish.day()),
            Change.of("contact.kind", contact.kind(), wish.kind()),
            Change.of("contact.minutes", contact.minutes(), wish.minutes())));
    contact.correct(wish.day(), wish.kind(), wish.minutes());
    cases.flush();
    trail.acted("casework.correctContact", of.key());
  }

  /** A contact that never took place, or belongs to another case. */
  @Allows({Role.OMBUD, Role.LEAD})
  public void strikeContact(CaseId id, UUID contactId) {
    Case of = worker.theCase(id);
    Contact contact = cases.contact(of, contactId);
    worker.keep(
        of,
        contactId,
        Stream.of(Change.of("contact.struck", contact.on() + " " + contact.kind(), null)));
    contact.strike(worker.recorded().at());
    cases.flush();
    trail.acted("casework.strikeContact", of.key());
  }

  /**
   * @param term code of the tenant's word for the assignment
   * @throws CaseworkRefused caseIsClosed, unknownTerm
   */
  @Allows({Role.OMBUD, Role.LEAD})
  public UUID openAssignment(CaseId id, String term, LocalDate day) {
    Case of = worker.openCase(id);
    worker.requireDay(of, day);
    words.require(CodeList.ASSIGNMENTS, List.of(term));
    Assignment assignment = new Assignment(of, term, day, worker.recorded().at());
    cases.add(assignment);
    trail.acted("casework.openAssignment", of.key());
    return assignment.key();
  }

  /**
   * @throws CaseworkRefused assignmentIsDone, dayBeforeOpening when it began later
   */
  @Allows({Role.OMBUD, Role.LEAD})
  public void finishAssignment(CaseId id, UUID assignmentId, LocalDate day) {
    Case of = worker.theCase(id);
    worker.requireDay(of, day);
    Assignment assignment = cases.assignment(of, assignmentId);
    if (assignment.doneOn() != null) {
      throw new CaseworkRefused(Reason.assignmentIsDone);
    }
    if (day.isBefore(assignment.openedOn())) {
      throw new CaseworkRefused(Reason.dayBeforeOpening);
    }
    assignment.finish(day, worker.recorded().at());
    cases.flush();
    trail.acted("casework.finishAssignment", of.key());
  }

  /** It was called done by mistake; that it was is kept. */
  @Allows({Role.OMBUD, Role.LEAD})
  public void takeUpAssignment(CaseId id, UUID assignmentId) {
    Case of = worker.openCase(id);
    Assignment assignment = cases.assignment(of, assignmentId);
    worker.keep(
        of, assignmentId, Stream.of(Change.of("assignment.done", assignment.doneOn(), null)));
    assignment.takeUpAgain();
    cases.flush();
    trail.acted("casework.takeUpAssignment", of.key());
  }

  /**
   * One that was opened by mistake, or belongs to another case, done or not; that it was is kept.
   */
  @Allows({Role.OMBUD, Role.LEAD})
  public void strikeAssignment(CaseId id, UUID assignmentId) {
    Case of = worker.theCase(id);
    Assignment assignment = cases.assignment(of, assignmentId);
    worker.keep(of, assignmentId, Stream.of(assignment.strike(worker.recorded().at())));
    cases.flush();
    trail.acted("casework.strikeAssignment", of.key());
  }
}
