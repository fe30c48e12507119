package se.brobyggaren.casework.boundary.circumstances;

import static se.brobyggaren.kernel.Allows.Effect.READS;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import se.brobyggaren.audit.boundary.AuditTrail;
import se.brobyggaren.casework.boundary.CaseId;
import se.brobyggaren.casework.boundary.CaseworkRefused;
import se.brobyggaren.casework.boundary.CaseworkRefused.Reason;
import se.brobyggaren.casework.control.Appeals;
import se.brobyggaren.casework.control.Cases;
import se.brobyggaren.casework.control.Words;
import se.brobyggaren.casework.control.Worker;
import se.brobyggaren.casework.entity.Answers;
import se.brobyggaren.casework.entity.Appeal;
import se.brobyggaren.casework.entity.Case;
import se.brobyggaren.kernel.Allows;
import se.brobyggaren.kernel.Changed;
import se.brobyggaren.kernel.NotFound;
import se.brobyggaren.kernel.Role;
import se.brobyggaren.kernel.history.Change;
import se.brobyggaren.tenantconfig.codes.CodeList;

/**
 * What the reports ask about a client (klientens omständigheter): once, when it is known, and also
 * after the close. What stood before is kept.
 */
@Stateless
public class ClientCircumstances {
  @Inject Cases cases;
  @Inject Appeals appeals;
  @Inject Worker worker;
  @Inject AuditTrail trail;

  /**
   * @throws NotFound when the tenant has no such case, or it is another ombud's
   */
  @Allows(
      value = {Role.OMBUD, Role.LEAD},
      effect = READS)
  public CircumstancesView of(CaseId id) {
    Case of = worker.theCase(id);
    trail.read("casework.circumstances", List.of(id.value()));
    return new CircumstancesView(
        id, of.number().toString(), of.version(), of.answers().told(), appeals.of(of));
  }

  /**
   * @throws Changed when somebody changed the case since
   * @throws CaseworkRefused unknownTerm, noMinorChildren
   */
  @Allows({Role.OMBUD, Role.LEAD})
  public void record(@Valid RecordCircumstances wish) {
    Case of = worker.theCase(wish.caseId(), wish.version());
    Circumstances now = wish.now();
    Words.requireNational(CodeList.MEANS_OF_SUPPORT, now.meansOfSupport());
    Words.requireNational(CodeList.EDUCATION, now.education());
    Answers answers = Answers.of(now);
    if (answers.contradictory()) {
      throw new CaseworkRefused(Reason.noMinorChildren);
    }
    worker.keep(of, null, of.answer(answers));
    cases.flush();
    trail.acted("casework.recordCircumstances", of.key());
  }

  /**
   * @return the key of the appeal
   * @throws CaseworkRefused unknownTerm, and for a day that cannot be
   */
  @Allows({Role.OMBUD, Role.LEAD})
  public UUID appeal(@Valid RecordAppeal wish) {
    Case of = worker.theCase(wish.caseId());
    worker.requireDay(of, wish.day());
    Words.requireNational(CodeList.AUTHORITIES, wish.authority());
    Appeal appeal = new Appeal(of, wish.authority(), wish.kind(), wish.day(), worker.recorded());
    cases.add(appeal);
    trail.acted("casework.recordAppeal", of.key());
    return appeal.key();
  }

  /** One that never was, or belongs to another case; that it stood there is kept. */
  @Allows({Role.OMBUD, Role.LEAD})
  public void strikeAppeal(CaseId id, UUID appealId) {
    Case of = worker.theCase(id);
    Appeal appeal = appeals.find(of, appealId);
    worker.keep(
        of,
        appealId,
        Stream.of(
            Change.of(
                "appeal.struck",
                appeal.on() + " " + appeal.kind() + " " + appeal.authority(),
                null)));
    appeal.strike(worker.recorded().at());
    cases.flush();
    trail.acted("casework.strikeAppeal", of.key());
  }
}
