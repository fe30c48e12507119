package se.brobyggaren.casework.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import se.brobyggaren.casework.boundary.CaseId;
import se.brobyggaren.casework.boundary.CaseworkRefused;
import se.brobyggaren.casework.boundary.CaseworkRefused.Reason;
import se.brobyggaren.casework.entity.Case;
import se.brobyggaren.casework.entity.Revision;
import se.brobyggaren.casework.entity.caseload.Ombud;
import se.brobyggaren.kernel.Changed;
import se.brobyggaren.kernel.CurrentUser;
import se.brobyggaren.kernel.NotFound;
import se.brobyggaren.kernel.Role;
import se.brobyggaren.kernel.history.Change;
import se.brobyggaren.kernel.history.Recorded;

/** Whoever works with a case: the ombud with the own ones, the lead with all (DOMAIN section 3). */
@Dependent
public class Worker {
  @Inject Cases cases;
  @Inject Ombuds ombuds;
  @Inject CurrentUser user;
  @Inject Clock clock;

  public boolean isLead() {
    return user.has(Role.LEAD);
  }

  /** The current user in the register of ombud; empty for a lead who holds no cases. */
  public Optional<Ombud> self() {
    return user.personId().flatMap(ombuds::ofPerson);
  }

  public boolean is(Ombud ombud) {
    return user.personId().filter(ombud::isPerson).isPresent();
  }

  /**
   * @throws NotFound when the tenant has no such case, or it is another ombud's
   */
  public Case theCase(CaseId id) {
    return cases
        .find(id.value())
        .filter(found -> isLead() || is(found.ombud()))
        .orElseThrow(NotFound::new);
  }

  /**
   * @param version as the caller saw it
   * @throws Changed when somebody changed the case since
   */
  public Case theCase(CaseId id, int version) {
    Case found = theCase(id);
    found.requireUnchanged(version);
    return found;
  }

  /**
   * @throws CaseworkRefused caseIsClosed
   */
  public Case openCase(CaseId id) {
    Case found = theCase(id);
    requireOpen(found);
    return found;
  }

  /**
   * @throws CaseworkRefused caseIsClosed
   * @throws Changed when somebody changed the case since
   */
  public Case openCase(CaseId id, int version) {
    Case found = theCase(id, version);
    requireOpen(found);
    return found;
  }

  private static void requireOpen(Case found) {
    if (!found.isOpen()) {
      throw new CaseworkRefused(Reason.caseIsClosed);
    }
  }

  /** What happened to a case lies between its opening (and its close) and today. */
  public void requireDay(Case of, LocalDate day) {
    requirePast(day);
    if (day.isBefore(of.openedOn())) {
      throw new CaseworkRefused(Reason.dayBeforeOpening);
    }
    if (!of.isOpen() && day.isAfter(of.closing().on())) {
      throw new CaseworkRefused(Reason.dayAfterClose);
    }
  }

  public void requirePast(LocalDate day) {
    if (day.isAfter(today())) {
      throw new CaseworkRefused(Reason.dayInFuture);
    }
  }

  /** Keeps what stood before. */
  public void keep(Case of, UUID part, Stream<Change> changes) {
    Recorded recorded = recorded();
    changes
        .flatMap(change -> Change.differing(change))
        .forEach(change -> cases.add(new Revision(of, part, change, recorded)));
  }

  public Recorded recorded() {
    return new Recorded(clock.instant(), user.identity().name());
  }

  public LocalDate today() {
    return LocalDate.now(clock);
  }
}
