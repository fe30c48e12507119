package se.brobyggaren.casework.boundary.caseload;

import static se.brobyggaren.kernel.Allows.Effect.READS;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import se.brobyggaren.audit.boundary.AuditTrail;
import se.brobyggaren.casework.boundary.CaseId;
import se.brobyggaren.casework.boundary.CaseworkRefused;
import se.brobyggaren.casework.boundary.CaseworkRefused.Reason;
import se.brobyggaren.casework.boundary.EarlierCase;
import se.brobyggaren.casework.control.CaseNumbers;
import se.brobyggaren.casework.control.Cases;
import se.brobyggaren.casework.control.Ombuds;
import se.brobyggaren.casework.control.Room;
import se.brobyggaren.casework.control.Words;
import se.brobyggaren.casework.control.Worker;
import se.brobyggaren.casework.entity.Case;
import se.brobyggaren.casework.entity.Holding;
import se.brobyggaren.casework.entity.Origin;
import se.brobyggaren.casework.entity.caseload.Ombud;
import se.brobyggaren.casework.entity.rules.ReturnWithinQuarter;
import se.brobyggaren.client.boundary.ClientId;
import se.brobyggaren.intake.boundary.queue.Queue;
import se.brobyggaren.intake.boundary.queue.TakenFromQueue;
import se.brobyggaren.kernel.Allows;
import se.brobyggaren.kernel.NotAllowed;
import se.brobyggaren.kernel.Role;
import se.brobyggaren.tenantconfig.codes.CodeList;

/**
 * Gives those who wait an ombud (tilldelning): an ombud takes a case for themselves, the lead gives
 * anyone one. The caseload cap holds however many do so at the same moment (DOMAIN rule 3).
 */
@Stateless
public class CaseAllocation {
  @Inject Queue queue;
  @Inject Cases cases;
  @Inject Ombuds ombuds;
  @Inject CaseNumbers numbers;
  @Inject Room room;
  @Inject Words words;
  @Inject Worker worker;
  @Inject AuditTrail trail;

  /**
   * @throws CaseloadCapReached when the ombud has no room and no lead's reason is given
   * @throws CaseworkRefused ombudNotInService, dayInFuture, dayBeforeApplication,
   *     clientHasOpenCase, unknownTerm, notAReturn
   */
  @Allows({Role.OMBUD, Role.LEAD})
  public CaseId assign(@Valid AssignOmbud wish) {
    Ombud ombud = ombuds.require(wish.ombud().value());
    if (!worker.isLead() && !worker.is(ombud)) {
      throw new NotAllowed();
    }
    worker.requirePast(wish.day());
    if (!ombud.servesOn(wish.day())) {
      throw new CaseworkRefused(Reason.ombudNotInService);
    }
    words.require(CodeList.CONTACT_REASONS, wish.reasons());
    String overCapReason = room.takeAt(ombud, wish.overCapReason());
    TakenFromQueue taken = queue.take(wish.entry(), wish.day());
    if (wish.day().isBefore(taken.appliedOn())) {
      throw new CaseworkRefused(Reason.dayBeforeApplication);
    }
    if (cases.hasOpenCase(taken.client().value())) {
      throw new CaseworkRefused(Reason.clientHasOpenCase);
    }
    Case begun =
        wish.continued() == null
            ? open(taken, ombud, wish, overCapReason)
            : resume(taken, ombud, wish, overCapReason);
    cases.flush();
    return new CaseId(begun.key());
  }

  private Case open(TakenFromQueue taken, Ombud ombud, AssignOmbud wish, String overCapReason) {
    Origin origin =
        new Origin(
            taken.client().value(),
            taken.referral().value(),
            taken.area().municipality(),
            taken.area().district());
    Case opened = new Case(numbers.next(), origin, ombud);
    Holding holding = opened.open(wish.day(), wish.reasons(), overCapReason, worker.recorded());
    cases.add(opened);
    cases.add(holding);
    trail.acted("casework.assign", opened.key(), taken.client().value(), ombud.key());
    return opened;
  }

  private Case resume(TakenFromQueue taken, Ombud ombud, AssignOmbud wish, String overCapReason) {
    Case earlier =
        cases.closedOf(taken.client().value()).stream()
            .filter(c -> c.key().equals(wish.continued().value()))
            .filter(c -> isReturn(c, taken.appliedOn(), wish.day(), wish.reasons()))
            .findFirst()
            .orElseThrow(() -> new CaseworkRefused(Reason.notAReturn));
    cases.add(earlier.resume(wish.day(), wish.reasons(), ombud, worker.recorded()));
    cases.add(earlier.holdFrom(wish.day(), overCapReason, worker.recorded()));
    trail.acted("casework.resume", earlier.key(), taken.client().value(), ombud.key());
    return earlier;
  }

  /** Somebody comes back on the day they apply, not on the day an ombud has room. */
  private boolean isReturn(
      Case earlier, LocalDate appliedOn, LocalDate resumedOn, List<String> reasons) {
    return ReturnWithinQuarter.inTime(earlier.closing().on(), appliedOn)
        && !resumedOn.isBefore(earlier.closing().on())
        && new ReturnWithinQuarter(words.broadReason()).similar(earlier.reasons(), reasons);
  }

  /**
   * Cases of the client that were closed within three months before they applied again: each may be
   * continued for a similar reason (DOMAIN rule 5). The person who allocates decides.
   */
  @Allows(
      value = {Role.OMBUD, Role.LEAD},
      effect = READS)
  public List<EarlierCase> toContinue(ClientId client, LocalDate appliedOn) {
    List<EarlierCase> offers =
        cases.closedOf(client.value()).stream()
            .filter(c -> ReturnWithinQuarter.inTime(c.closing().on(), appliedOn))
            .map(
                c ->
                    new EarlierCase(
                        new CaseId(c.key()),
                        c.number().toString(),
                        c.closing().on(),
                        c.closing().outcome(),
                        c.reasons()))
            .toList();
    List<UUID> shown = offers.stream().map(offer -> offer.id().value()).toList();
    trail.read("casework.toContinue", shown);
    return offers;
  }
}
