package se.brobyggaren.programme.boundary.participant;

import static se.brobyggaren.kernel.Allows.Effect.READS;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import se.brobyggaren.audit.boundary.AuditTrail;
import se.brobyggaren.kernel.Allows;
import se.brobyggaren.kernel.Changed;
import se.brobyggaren.kernel.NotFound;
import se.brobyggaren.kernel.Role;
import se.brobyggaren.programme.boundary.ProgrammeRefused;
import se.brobyggaren.programme.boundary.ProgrammeRefused.Reason;
import se.brobyggaren.programme.control.Hosting;
import se.brobyggaren.programme.control.Lead;
import se.brobyggaren.programme.control.Participants;
import se.brobyggaren.programme.control.Programmes;
import se.brobyggaren.programme.entity.Participant;
import se.brobyggaren.programme.entity.ParticipantRules;
import se.brobyggaren.programme.entity.ProgrammeRevision;

/**
 * The participants (deltagare) of the programmes. The lead keeps them and the ombud read; the
 * ledningsgrupp, where the municipalities sit, sees none of them. Each showing is kept as a
 * reading.
 */
@Stateless
public class ParticipantRegister {
  @Inject Programmes programmes;
  @Inject Participants participants;
  @Inject Hosting hosting;
  @Inject Lead lead;
  @Inject AuditTrail trail;

  /** A page of a list. */
  @Allows(
      value = {Role.LEAD, Role.OMBUD},
      effect = READS)
  public ParticipantPart part(@NotNull ParticipantFilter filter) {
    hosting.require();
    var rows = participants.part(filter).stream().map(Participant::row).toList();
    trail.read("programme.participants", rows.stream().map(row -> row.id().value()).toList());
    boolean whole = filter.page() == 1 && rows.size() < ParticipantFilter.SIZE;
    return new ParticipantPart(rows, whole ? rows.size() : participants.count(filter));
  }

  /**
   * @throws NotFound when the tenant has no such participant
   */
  @Allows(
      value = {Role.LEAD, Role.OMBUD},
      effect = READS)
  public ParticipantView of(@NotNull ParticipantId id) {
    hosting.require();
    var found = participants.of(id);
    trail.read("programme.participant", List.of(id.value()));
    return new ParticipantView(
        found.id(),
        found.of().id(),
        found.of().name(),
        found.number(),
        found.version(),
        found.facts(),
        found.recorded().at(),
        found.recorded().by(),
        participants.historyOf(found).stream().map(ProgrammeRevision::view).toList());
  }

  /**
   * All of them or none.
   *
   * @return in the order they were sent
   * @throws ProgrammeRefused for the first that cannot be, with its place
   */
  @Allows(Role.LEAD)
  public List<ParticipantId> record(@NotNull @Valid RecordParticipants wish) {
    var tenant = hosting.require();
    var of = programmes.locked(wish.programme());
    var rules = new ParticipantRules(of.period(), tenant, lead.today());
    var recorded = lead.recorded();
    int number = participants.lastNumber(of);
    var added = new ArrayList<Participant>();
    for (var facts : wish.participants()) {
      var fault = rules.fault(facts);
      if (fault != null) {
        throw wish.participants().size() == 1
            ? new ProgrammeRefused(fault)
            : new ProgrammeRefused(fault, added.size() + 1);
      }
      var one = new Participant(of, ++number, facts, recorded);
      programmes.add(one);
      added.add(one);
    }
    trail.acted("programme.record", added.stream().map(Participant::key).toArray(UUID[]::new));
    return added.stream().map(Participant::id).toList();
  }

  /**
   * What stood before is kept.
   *
   * @throws Changed when somebody changed the participant since
   * @throws ProgrammeRefused for what cannot be
   */
  @Allows(Role.LEAD)
  public void correct(@NotNull @Valid CorrectParticipant wish) {
    change(wish.participant(), wish.version(), wish.facts());
    trail.acted("programme.correct", wish.participant().value());
  }

  /**
   * @throws Changed when somebody changed the participant since
   * @throws ProgrammeRefused alreadyClosed, and for a day or destination that cannot be
   */
  @Allows(Role.LEAD)
  public void close(@NotNull @Valid CloseParticipant wish) {
    var found = participants.of(wish.participant());
    if (!found.isOngoing()) {
      throw new ProgrammeRefused(Reason.alreadyClosed);
    }
    change(wish.participant(), wish.version(), found.facts().ended(wish.day(), wish.destination()));
    trail.acted("programme.close", wish.participant().value());
  }

  /**
   * One who was closed by mistake goes on (DOMAIN section 8).
   *
   * @throws Changed when somebody changed the participant since
   * @throws ProgrammeRefused notClosed
   */
  @Allows(Role.LEAD)
  public void reopen(@NotNull ParticipantId id, int version) {
    var found = participants.of(id);
    if (found.isOngoing()) {
      throw new ProgrammeRefused(Reason.notClosed);
    }
    change(id, version, found.facts().ended(null, null));
    trail.acted("programme.reopen", id.value());
  }

  /**
   * One who never took part; that it stood there is kept, and its number is not given again.
   *
   * @throws Changed when somebody changed the participant since
   */
  @Allows(Role.LEAD)
  public void strike(@NotNull ParticipantId id, int version) {
    hosting.require();
    var found = participants.of(id);
    found.requireUnchanged(version);
    lead.keep(found.of(), found.key(), Stream.of(found.strike(lead.recorded())));
    programmes.flush();
    trail.acted("programme.strike", id.value());
  }

  private void change(ParticipantId id, int version, ParticipantFacts facts) {
    var tenant = hosting.require();
    var found = participants.of(id);
    found.requireUnchanged(version);
    var period = programmes.locked(found.of().id()).period();
    new ParticipantRules(period, tenant, lead.today()).require(facts);
    lead.keep(found.of(), found.key(), found.correct(facts));
    programmes.flush();
  }
}
