package se.brobyggaren.casework.boundary.moves;

import static se.brobyggaren.kernel.Allows.Effect.READS;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import se.brobyggaren.audit.boundary.AuditTrail;
import se.brobyggaren.casework.boundary.CaseId;
import se.brobyggaren.casework.boundary.CaseworkRefused;
import se.brobyggaren.casework.control.Cases;
import se.brobyggaren.casework.control.Homes;
import se.brobyggaren.casework.control.Worker;
import se.brobyggaren.casework.entity.Case;
import se.brobyggaren.casework.entity.Move;
import se.brobyggaren.casework.entity.Residence;
import se.brobyggaren.casework.entity.rules.Residences;
import se.brobyggaren.kernel.Allows;
import se.brobyggaren.kernel.NotFound;
import se.brobyggaren.kernel.Role;

/**
 * A client moves while the case goes on (flytt), within the tenant's areas or out of them; what
 * then happens the ombud decides with the client. Figures count a person where they lived on the
 * last day of the table (DOMAIN rule 7), so a move changes no figure of a time before it. An ombud
 * records it in the own cases, the lead in all; a day is never in the future, before the opening or
 * after the close. May be written down after the close, and what stood before is kept.
 */
@Stateless
public class ClientMoves {
  @Inject Cases cases;
  @Inject Homes homes;
  @Inject Worker worker;
  @Inject AuditTrail trail;

  /**
   * @throws NotFound when the tenant has no such case, or it is another ombud's
   */
  @Allows(
      value = {Role.OMBUD, Role.LEAD},
      effect = READS)
  public ResidencesView of(CaseId id) {
    Case of = worker.theCase(id);
    trail.read("casework.residences", List.of(id.value()));
    return new ResidencesView(id, of.number().toString(), homes.told(of));
  }

  /**
   * @return the key of the move
   * @throws CaseworkRefused movedThatDay, livesThere, unknownPlace, and for a day that cannot be
   */
  @Allows({Role.OMBUD, Role.LEAD})
  public UUID record(@Valid RecordMove wish) {
    Case of = cases.alone(worker.theCase(wish.caseId()));
    Residence to = checked(of, wish.day(), Residences.of(of), wish);
    Move move = new Move(of, wish.day(), to, worker.recorded());
    Residence before = Residences.of(of).last();
    of.add(move);
    cases.add(move);
    done(of, before, "casework.recordMove");
    return move.key();
  }

  /**
   * The day or the place was written wrong.
   *
   * @throws CaseworkRefused as {@link #record}
   */
  @Allows({Role.OMBUD, Role.LEAD})
  public void correct(UUID moveId, @Valid RecordMove wish) {
    Case of = cases.alone(worker.theCase(wish.caseId()));
    Move move = cases.move(of, moveId);
    Residence to = checked(of, wish.day(), Residences.of(of).without(move), wish);
    Residence before = Residences.of(of).last();
    worker.keep(of, moveId, move.correct(wish.day(), to));
    done(of, before, "casework.correctMove");
  }

  /** One that never was, or belongs to another case; that it stood there is kept. */
  @Allows({Role.OMBUD, Role.LEAD})
  public void strike(CaseId id, UUID moveId) {
    Case of = cases.alone(worker.theCase(id));
    Move move = cases.move(of, moveId);
    Residence before = Residences.of(of).last();
    worker.keep(of, moveId, Stream.of(move.strike(worker.recorded().at())));
    done(of, before, "casework.strikeMove");
  }

  private Residence checked(Case of, LocalDate day, Residences others, RecordMove wish) {
    worker.requireDay(of, day);
    Residence to = homes.of(wish.to(), day);
    others.requireNew(day, to);
    return to;
  }

  private void done(Case of, Residence before, String activity) {
    cases.flush();
    homes.follow(of, before);
    trail.acted(activity, of.key());
  }
}
