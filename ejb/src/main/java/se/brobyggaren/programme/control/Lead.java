package se.brobyggaren.programme.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Stream;
import se.brobyggaren.kernel.CurrentUser;
import se.brobyggaren.kernel.history.Change;
import se.brobyggaren.kernel.history.Recorded;
import se.brobyggaren.programme.entity.Programme;
import se.brobyggaren.programme.entity.ProgrammeRevision;

/** Whoever writes about a programme, when, and what stood there before (ledaren). */
@Dependent
public class Lead {
  @Inject Programmes programmes;
  @Inject CurrentUser user;
  @Inject Clock clock;

  public Recorded recorded() {
    return new Recorded(clock.instant(), user.identity().name());
  }

  public LocalDate today() {
    return LocalDate.now(clock);
  }

  /**
   * @param part the year or the participant; null for the programme itself
   */
  public void keep(Programme of, UUID part, Stream<Change> changes) {
    var recorded = recorded();
    changes.forEach(change -> programmes.add(new ProgrammeRevision(of, part, change, recorded)));
  }
}
