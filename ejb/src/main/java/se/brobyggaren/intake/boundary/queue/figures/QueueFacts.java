package se.brobyggaren.intake.boundary.queue.figures;

import static se.brobyggaren.kernel.Allows.Effect.READS;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import se.brobyggaren.client.boundary.PersonFacts;
import se.brobyggaren.intake.control.QueueEntries;
import se.brobyggaren.kernel.Allows;
import se.brobyggaren.kernel.Role;

/** What figures about the queue are made of (underlag för statistik). Names nobody. */
@Stateless
public class QueueFacts {
  @Inject QueueEntries entries;
  @Inject PersonFacts people;

  /** Everybody who stood in the tenant's queue on one of the days or left it on the first. */
  @Allows(value = Role.LEAD, effect = READS)
  public List<QueueFact> between(LocalDate first, LocalDate last) {
    var everybody = entries.between(first, last);
    var known = people.of(everybody.stream().map(one -> one.entry().client()).toList());
    return everybody.stream()
        .map(
            one ->
                new QueueFact(
                    one.entry().id(),
                    one.entry().enteredOn(),
                    one.entry().endedOn(),
                    known.get(one.entry().client()),
                    one.referral().area()))
        .toList();
  }
}
