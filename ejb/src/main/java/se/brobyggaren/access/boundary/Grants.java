package se.brobyggaren.access.boundary;

import static se.brobyggaren.kernel.Allows.Effect.OPENS;
import static se.brobyggaren.kernel.Allows.Effect.READS;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import se.brobyggaren.access.boundary.GrantRefused.Reason;
import se.brobyggaren.access.control.People;
import se.brobyggaren.access.entity.Person;
import se.brobyggaren.access.entity.RoleGrant;
import se.brobyggaren.audit.boundary.AuditTrail;
import se.brobyggaren.kernel.ActiveScope;
import se.brobyggaren.kernel.Allows;
import se.brobyggaren.kernel.CurrentUser;
import se.brobyggaren.kernel.NotFound;
import se.brobyggaren.kernel.Role;
import se.brobyggaren.kernel.Scope;
import se.brobyggaren.tenancy.boundary.ScopeDirectory;

/**
 * Giving and ending roles. A tenant's admin does it for the tenant; the operator opens a tenant by
 * naming its admins, and names the people of county boards and national bodies. Nobody gives a role
 * to themselves.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Grants {
  @Inject People people;
  @Inject ScopeDirectory directory;
  @Inject ActiveScope active;
  @Inject CurrentUser user;
  @Inject AuditTrail trail;
  @Inject Clock clock;

  /**
   * @throws GrantRefused when the rules above or the person's organization forbid it
   */
  @Allows(
      value = {Role.TENANT_ADMIN, Role.OPERATOR},
      effect = OPENS)
  public UUID give(@Valid GiveRole wish) {
    Scope scope = mayBeGiven(wish.role(), wish.scope());
    Person person =
        people.find(wish.person()).orElseThrow(() -> new GrantRefused(Reason.neverSignedIn));
    if (person.isThe(user.identity())) {
      throw new GrantRefused(Reason.toOneself);
    }
    if (!person.belongsTo(scope.alias())) {
      throw new GrantRefused(Reason.notInOrganization);
    }
    LocalDate from = Objects.requireNonNullElse(wish.from(), LocalDate.now(clock));
    if (wish.to() != null && wish.to().isBefore(from)) {
      throw new GrantRefused(Reason.endBeforeStart);
    }
    UUID id = grant(person, wish, from);
    trail.acted("access.give", id, person.id());
    return id;
  }

  private UUID grant(Person person, GiveRole wish, LocalDate from) {
    boolean held =
        people.grantsIn(wish.scope()).stream()
            .anyMatch(
                g ->
                    g.person().id().equals(person.id())
                        && g.role() == wish.role()
                        && overlaps(g, from, wish.to()));
    if (held) {
      throw new GrantRefused(Reason.alreadyHeld);
    }
    return people.grant(
        person.id(), wish.scope(), wish.role(), from, wish.to(), user.identity().name());
  }

  private static boolean overlaps(RoleGrant grant, LocalDate from, LocalDate to) {
    boolean startsInTime = to == null || !grant.from().isAfter(to);
    boolean lastsLongEnough = grant.to() == null || !grant.to().isBefore(from);
    return startsInTime && lastsLongEnough;
  }

  /**
   * The role counts until yesterday.
   *
   * @throws NotFound when the grant is not in the scope one may grant in
   */
  @Allows(
      value = {Role.TENANT_ADMIN, Role.OPERATOR},
      effect = OPENS)
  public void end(UUID grantId) {
    RoleGrant grant = people.grant(grantId).orElseThrow(NotFound::new);
    if (active.require() instanceof Scope.Tenant tenant && !tenant.alias().equals(grant.scope())) {
      throw new NotFound();
    }
    mayBeGiven(grant.role(), grant.scope());
    if (grant.person().isThe(user.identity())) {
      throw new GrantRefused(Reason.toOneself);
    }
    people.end(grantId, user.identity().name());
    trail.acted("access.end", grantId, grant.person().id());
  }

  /**
   * All that was given in the scope, newest first, ended ones too. An admin asks for the own tenant
   * only.
   */
  @Allows(
      value = {Role.TENANT_ADMIN, Role.OPERATOR},
      effect = READS)
  public List<GrantRow> in(String scope) {
    mayLookAt(scope);
    LocalDate today = LocalDate.now(clock);
    return people.grantsIn(scope).stream().map(grant -> row(grant, today)).toList();
  }

  /** People of the scope's organization who have signed in once, to choose among. */
  @Allows(
      value = {Role.TENANT_ADMIN, Role.OPERATOR},
      effect = READS)
  public List<KnownPerson> peopleOf(String scope) {
    mayLookAt(scope);
    return people.in(scope).stream()
        .map(p -> new KnownPerson(p.id(), p.username(), p.name()))
        .toList();
  }

  private void mayLookAt(String scope) {
    if (active.require() instanceof Scope.Tenant tenant && !tenant.alias().equals(scope)) {
      throw new GrantRefused(Reason.scopeUnknown);
    }
  }

  private Scope mayBeGiven(Role role, String alias) {
    mayLookAt(alias);
    Scope scope =
        directory.entry(alias).orElseThrow(() -> new GrantRefused(Reason.scopeUnknown)).scope();
    if (!role.belongsIn(scope)) {
      throw new GrantRefused(Reason.roleNotOfScope);
    }
    if (active.require() instanceof Scope.Platform && !role.isGivenByOperator()) {
      throw new GrantRefused(Reason.notYoursToGive);
    }
    return scope;
  }

  private static GrantRow row(RoleGrant grant, LocalDate today) {
    boolean counts =
        !grant.from().isAfter(today) && (grant.to() == null || !grant.to().isBefore(today));
    return new GrantRow(
        grant.id(),
        grant.person().username(),
        grant.person().name(),
        grant.scope(),
        grant.role(),
        grant.from(),
        grant.to(),
        grant.grantedBy(),
        counts);
  }
}
