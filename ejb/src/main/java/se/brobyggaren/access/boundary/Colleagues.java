package se.brobyggaren.access.boundary;

import static se.brobyggaren.kernel.Allows.Effect.READS;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import se.brobyggaren.access.control.People;
import se.brobyggaren.access.entity.Person;
import se.brobyggaren.access.entity.RoleGrant;
import se.brobyggaren.kernel.ActiveScope;
import se.brobyggaren.kernel.Allows;
import se.brobyggaren.kernel.Role;

/** The people who work as ombud in the tenant (medarbetare), for the lead's register of them. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Colleagues {
  @Inject People people;
  @Inject ActiveScope active;
  @Inject Clock clock;

  /** Those who hold the role OMBUD in the active tenant today, by name. */
  @Allows(value = Role.LEAD, effect = READS)
  public List<KnownPerson> ombud() {
    LocalDate today = LocalDate.now(clock);
    return people.grantsIn(active.tenant().alias()).stream()
        .filter(grant -> grant.role() == Role.OMBUD && countsOn(today, grant))
        .map(RoleGrant::person)
        .map(Colleagues::known)
        .distinct()
        .sorted(Comparator.comparing(KnownPerson::name))
        .toList();
  }

  private static boolean countsOn(LocalDate day, RoleGrant grant) {
    return !grant.from().isAfter(day) && (grant.to() == null || !grant.to().isBefore(day));
  }

  private static KnownPerson known(Person person) {
    return new KnownPerson(person.id(), person.username(), person.name());
  }
}
