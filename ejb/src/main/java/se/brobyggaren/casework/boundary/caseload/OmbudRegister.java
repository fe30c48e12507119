package se.brobyggaren.casework.boundary.caseload;

import static se.brobyggaren.kernel.Allows.Effect.READS;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.brobyggaren.access.boundary.Colleagues;
import se.brobyggaren.access.boundary.KnownPerson;
import se.brobyggaren.audit.boundary.AuditTrail;
import se.brobyggaren.casework.boundary.CaseworkRefused;
import se.brobyggaren.casework.boundary.CaseworkRefused.Reason;
import se.brobyggaren.casework.control.Ombuds;
import se.brobyggaren.casework.entity.caseload.Ombud;
import se.brobyggaren.kernel.Allows;
import se.brobyggaren.kernel.CurrentUser;
import se.brobyggaren.kernel.NotFound;
import se.brobyggaren.kernel.Role;
import se.brobyggaren.tenantconfig.values.Period;

/**
 * The register of ombud (ombudsregister): who serves from when to when, and with which share of
 * full time. The lead keeps it.
 */
@Stateless
public class OmbudRegister {
  @Inject Ombuds ombuds;
  @Inject Colleagues colleagues;
  @Inject CurrentUser user;
  @Inject AuditTrail trail;
  @Inject Clock clock;

  /** By name, those who have left too. */
  @Allows(value = Role.LEAD, effect = READS)
  public List<OmbudRow> all() {
    LocalDate today = LocalDate.now(clock);
    return ombuds.all().stream().map(ombud -> row(ombud, today)).toList();
  }

  /** The ombud that the current user is; empty for whoever is none. */
  @Allows(
      value = {Role.OMBUD, Role.LEAD},
      effect = READS)
  public Optional<OmbudId> self() {
    return user.personId().flatMap(ombuds::ofPerson).map(ombud -> new OmbudId(ombud.key()));
  }

  /** People with the role of ombud who are not in the register yet. */
  @Allows(value = Role.LEAD, effect = READS)
  public List<KnownPerson> notYetRegistered() {
    List<Ombud> registered = ombuds.all();
    return colleagues.ombud().stream()
        .filter(p -> registered.stream().noneMatch(o -> o.isPerson(p.id())))
        .toList();
  }

  /**
   * @throws CaseworkRefused personIsNotOmbud, alreadyRegistered, endBeforeStart
   */
  @Allows(Role.LEAD)
  public OmbudId register(@Valid RegisterOmbud wish) {
    KnownPerson person =
        colleagues.ombud().stream()
            .filter(p -> wish.username().equals(p.username()))
            .findFirst()
            .orElseThrow(() -> new CaseworkRefused(Reason.personIsNotOmbud));
    if (ombuds.ofPerson(person.id()).isPresent()) {
      throw new CaseworkRefused(Reason.alreadyRegistered);
    }
    Period service = period(wish.from(), wish.to());
    Ombud ombud = new Ombud(person.id(), person.username(), person.name(), service);
    ombud.take(wish.fte(), service);
    ombuds.add(ombud);
    trail.acted("casework.registerOmbud", ombud.key());
    return new OmbudId(ombud.key());
  }

  /**
   * Corrects from when to when the ombud serves.
   *
   * @param version as the caller saw it
   * @throws CaseworkRefused holdsOpenCases when the last day is over and cases are still held
   */
  @Allows(Role.LEAD)
  public void serve(OmbudId id, LocalDate from, LocalDate to, int version) {
    Ombud ombud = ombuds.require(id.value());
    ombud.requireUnchanged(version);
    if (to != null && to.isBefore(LocalDate.now(clock)) && ombud.active() > 0) {
      throw new CaseworkRefused(Reason.holdsOpenCases);
    }
    ombud.serve(period(from, to));
    trail.acted("casework.changeService", id.value());
  }

  /**
   * @throws CaseworkRefused positionsOverlap when another share is stated for one of the days
   */
  @Allows(Role.LEAD)
  public UUID setFte(@Valid SetFte wish) {
    Ombud ombud = ombuds.require(wish.ombud().value());
    Period period = period(wish.from(), wish.to());
    if (ombud.endRunningPositionBefore(wish.from()).isPresent()) {
      ombuds.touch(ombud);
    }
    if (ombud.hasPositionWithin(period)) {
      throw new CaseworkRefused(Reason.positionsOverlap);
    }
    UUID position = ombud.take(wish.fte(), period).key();
    ombuds.touch(ombud);
    trail.acted("casework.setFte", ombud.key());
    return position;
  }

  /**
   * A share of full time that was entered by mistake.
   *
   * @throws NotFound when the ombud has no such share
   */
  @Allows(Role.LEAD)
  public void withdrawFte(OmbudId id, UUID position) {
    Ombud ombud = ombuds.require(id.value());
    if (!ombud.withdrawPosition(position)) {
      throw new NotFound();
    }
    trail.acted("casework.withdrawFte", id.value());
  }

  private static Period period(LocalDate from, LocalDate to) {
    if (from == null || to != null && to.isBefore(from)) {
      throw new CaseworkRefused(Reason.endBeforeStart);
    }
    return new Period(from, to);
  }

  private static OmbudRow row(Ombud o, LocalDate today) {
    return new OmbudRow(
        new OmbudId(o.key()),
        o.username(),
        o.name(),
        o.from(),
        o.to(),
        o.servesOn(today),
        o.fteOn(today),
        o.active(),
        o.positions().stream()
            .map(p -> new OmbudRow.Position(p.key(), p.fte(), p.from(), p.to()))
            .toList(),
        o.version());
  }
}
