package se.brobyggaren.casework.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import se.brobyggaren.audit.boundary.AuditTrail;
import se.brobyggaren.casework.boundary.CaseworkRefused.Reason;
import se.brobyggaren.casework.boundary.caseload.CaseloadCapReached;
import se.brobyggaren.casework.control.Cases;
import se.brobyggaren.casework.control.Ombuds;
import se.brobyggaren.casework.control.Room;
import se.brobyggaren.casework.control.Words;
import se.brobyggaren.casework.control.Worker;
import se.brobyggaren.casework.entity.Case;
import se.brobyggaren.casework.entity.Holding;
import se.brobyggaren.casework.entity.caseload.Ombud;
import se.brobyggaren.casework.entity.rules.Residences;
import se.brobyggaren.kernel.Allows;
import se.brobyggaren.kernel.Changed;
import se.brobyggaren.kernel.Role;
import se.brobyggaren.kernel.history.Change;
import se.brobyggaren.tenantconfig.codes.CodeList;

/**
 * The course of a case (ärendets gång): phase, reasons, awaiting a decision, hand-over, close,
 * taking a close back. Each change names the version it was made on, so that nobody's change is
 * lost ({@link Changed}), and what stood before is kept.
 */
@Stateless
public class CaseCourse {
  @Inject Cases cases;
  @Inject Ombuds ombuds;
  @Inject Room room;
  @Inject Words words;
  @Inject Worker worker;
  @Inject AuditTrail trail;

  @Allows({Role.OMBUD, Role.LEAD})
  public void enterPhase(CaseId id, int version, Phase next) {
    Case of = worker.openCase(id, version);
    kept(of, of.enter(next), "casework.enterPhase");
  }

  /**
   * @param reasons codes of the tenant's words; at least one
   */
  @Allows({Role.OMBUD, Role.LEAD})
  public void correctReasons(CaseId id, int version, List<String> reasons) {
    Case of = worker.theCase(id, version);
    words.require(CodeList.CONTACT_REASONS, reasons);
    kept(of, of.because(reasons), "casework.correctReasons");
  }

  /**
   * A decision or the like is awaited since the day; the case is not proposed for closing (DOMAIN
   * rule 4).
   *
   * @param what null when nothing is awaited any more
   */
  @Allows({Role.OMBUD, Role.LEAD})
  public void await(CaseId id, int version, Awaited what, LocalDate since) {
    Case of = worker.openCase(id, version);
    if (what != null) {
      worker.requireDay(of, since);
    }
    kept(of, of.await(what, since), "casework.await");
  }

  /**
   * @throws CaseworkRefused dayBeforeWhatHappened when a contact took place after the day, the
   *     client moved after it or the present ombud took over after it
   */
  @Allows({Role.OMBUD, Role.LEAD})
  public void close(@Valid CloseCase wish) {
    Case of = worker.openCase(wish.caseId(), wish.version());
    worker.requireDay(of, wish.day());
    Words.requireOutcome(wish.outcome());
    Holding holding = cases.lastHoldingOf(of);
    boolean contactLater =
        cases.contactsOf(of).stream().anyMatch(contact -> contact.on().isAfter(wish.day()));
    boolean movedLater =
        Residences.of(of).moves().stream().anyMatch(move -> move.on().isAfter(wish.day()));
    if (contactLater || movedLater || wish.day().isBefore(holding.from())) {
      throw new CaseworkRefused(Reason.dayBeforeWhatHappened);
    }
    of.close(wish.outcome(), wish.day(), holding, worker.recorded().at());
    cases.flush();
    room.give(of.ombud());
    trail.acted("casework.close", of.key(), of.origin().client());
  }

  /**
   * The case was closed by mistake. It takes room at its ombud again.
   *
   * @param overCapReason the lead's reason for exceeding the cap, else null
   * @throws CaseworkRefused caseIsOpen, clientHasOpenCase
   * @throws CaseloadCapReached when the ombud has no room
   */
  @Allows({Role.OMBUD, Role.LEAD})
  public void reopen(CaseId id, int version, String overCapReason) {
    Case of = worker.theCase(id, version);
    if (of.isOpen()) {
      throw new CaseworkRefused(Reason.caseIsOpen);
    }
    if (cases.hasOpenCase(of.origin().client())) {
      throw new CaseworkRefused(Reason.clientHasOpenCase);
    }
    String kept = room.takeAt(of.ombud(), overCapReason);
    Change taken = of.reopen(cases.lastHoldingOf(of));
    worker.keep(of, null, Stream.of(taken, Change.of("overCapReason", null, kept)));
    cases.flush();
    trail.acted("casework.reopen", of.key(), of.origin().client());
  }

  /**
   * Another ombud holds the case from the day. The cap holds for the receiver.
   *
   * @throws CaseworkRefused heldByThatOmbud, ombudNotInService, dayBeforeWhatHappened
   * @throws CaseloadCapReached when the receiver has no room and no reason is given
   */
  @Allows(Role.LEAD)
  public void handOver(@Valid HandOver wish) {
    Case of = worker.openCase(wish.caseId(), wish.version());
    worker.requireDay(of, wish.day());
    Ombud giver = of.ombud();
    Ombud receiver = ombuds.require(wish.to().value());
    if (giver.equals(receiver)) {
      throw new CaseworkRefused(Reason.heldByThatOmbud);
    }
    if (!receiver.servesOn(wish.day())) {
      throw new CaseworkRefused(Reason.ombudNotInService);
    }
    Holding until = cases.lastHoldingOf(of);
    if (wish.day().isBefore(until.from())) {
      throw new CaseworkRefused(Reason.dayBeforeWhatHappened);
    }
    String overCapReason = exchangeRoom(giver, receiver, wish.overCapReason());
    Holding next = of.handOver(receiver, until, wish.day(), overCapReason, worker.recorded());
    cases.flush();
    cases.add(next);
    kept(of, Change.of("ombud", giver.name(), receiver.name()), "casework.handOver");
  }

  /** In the order of the keys, so that two opposite hand-overs never wait for each other. */
  private String exchangeRoom(Ombud giver, Ombud receiver, String reason) {
    if (giver.key().compareTo(receiver.key()) < 0) {
      room.give(giver);
      return room.takeAt(receiver, reason);
    }
    String kept = room.takeAt(receiver, reason);
    room.give(giver);
    return kept;
  }

  private void kept(Case of, Change change, String activity) {
    worker.keep(of, null, Stream.of(change));
    cases.flush();
    trail.acted(activity, of.key());
  }
}
