package se.brobyggaren.casework.boundary.reading;

import static se.brobyggaren.kernel.Allows.Effect.READS;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import se.brobyggaren.casework.boundary.CaseId;
import se.brobyggaren.casework.control.Cases;
import se.brobyggaren.kernel.Allows;
import se.brobyggaren.kernel.CurrentUser;
import se.brobyggaren.kernel.Role;

/** What the current user works on for the own clients (egna uppdrag). Names nobody. */
@Stateless
public class OwnAssignments {
  @Inject Cases cases;
  @Inject CurrentUser user;

  /** Of open cases, the latest first; none for somebody who holds no case. */
  @Allows(
      value = {Role.OMBUD, Role.LEAD},
      effect = READS)
  public List<GoingAssignment> going() {
    return user.personId().stream()
        .flatMap(person -> cases.goingAssignmentsOf(person).stream())
        .map(a -> new GoingAssignment(a.key(), new CaseId(a.of().key()), a.term()))
        .toList();
  }
}
