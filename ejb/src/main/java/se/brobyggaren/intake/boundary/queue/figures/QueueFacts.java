package se.brobyggaren.intake.boundary.queue.figures;

import static se.brobyggaren.kernel.Allows.Effect.READS;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
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

  /** Everybody who was ever accepted to the tenant's queue. */
  @Allows(value = Role.LEAD, effect = READS)
  public List<QueueFact> all() {
    var everybody = entries.all();
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
