package se.brobyggaren.programme.boundary;

import static se.brobyggaren.kernel.Allows.Effect.READS;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.stream.Collectors;
import se.brobyggaren.audit.boundary.AuditTrail;
import se.brobyggaren.kernel.Allows;
import se.brobyggaren.kernel.Changed;
import se.brobyggaren.kernel.NotFound;
import se.brobyggaren.kernel.Role;
import se.brobyggaren.programme.boundary.ProgrammeRefused.Reason;
import se.brobyggaren.programme.control.Hosting;
import se.brobyggaren.programme.control.Lead;
import se.brobyggaren.programme.control.Programmes;
import se.brobyggaren.programme.entity.Programme;
import se.brobyggaren.programme.entity.ProgrammeCode;
import se.brobyggaren.programme.entity.ProgrammeYear;

/**
 * The programmes (insatser) of the förbund that the tenant hosts. The lead keeps them; the ombud
 * and the ledningsgrupp read. Where the configuration hosts none, everything here is absent.
 */
@Stateless
public class ProgrammeRegister {
  @Inject Programmes programmes;
  @Inject Hosting hosting;
  @Inject Lead lead;
  @Inject AuditTrail trail;
  @Inject Event<YearAccounted> accounted;

  /** Whether the tenant hosts programmes at all. */
  @Allows(
      value = {Role.LEAD, Role.OMBUD, Role.GROUP_MEMBER},
      effect = READS)
  public boolean isHost() {
    return hosting.isHost();
  }

  /** Those that go on first, then by name. */
  @Allows(
      value = {Role.LEAD, Role.OMBUD, Role.GROUP_MEMBER},
      effect = READS)
  public List<ProgrammeRow> all() {
    hosting.require();
    return programmes.rows();
  }

  /**
   * @throws NotFound when the tenant has no such programme
   */
  @Allows(
      value = {Role.LEAD, Role.OMBUD, Role.GROUP_MEMBER},
      effect = READS)
  public ProgrammeView of(@NotNull ProgrammeId id) {
    hosting.require();
    return view(programmes.of(id));
  }

  private ProgrammeView view(Programme of) {
    return of.view(programmes.yearsOf(of).stream().map(ProgrammeYear::view).toList());
  }

  /**
   * Adds a programme; its code is made of its name.
   *
   * @throws ProgrammeRefused nameTaken, endBeforeStart
   */
  @Allows(Role.LEAD)
  public ProgrammeId add(@NotNull @Valid DescribeProgramme wish) {
    hosting.require();
    var others = programmes.all();
    require(wish, others);
    var codes = others.stream().map(Programme::code).collect(Collectors.toSet());
    var added = new Programme(ProgrammeCode.of(wish.name(), codes), wish, lead.recorded());
    programmes.add(added);
    trail.acted("programme.add", added.key());
    return added.id();
  }

  /**
   * What stood before is kept.
   *
   * @param version as the caller saw it
   * @throws Changed when somebody changed the programme since
   * @throws ProgrammeRefused nameTaken, endBeforeStart, participantsOutside
   */
  @Allows(Role.LEAD)
  public void describe(
      @NotNull ProgrammeId id, int version, @NotNull @Valid DescribeProgramme wish) {
    hosting.require();
    var of = programmes.locked(id);
    of.requireUnchanged(version);
    require(wish, programmes.all().stream().filter(other -> !other.equals(of)).toList());
    lead.keep(of, null, of.describe(wish));
    if (programmes.hasParticipantsOutside(of, of.period())) {
      throw new ProgrammeRefused(Reason.participantsOutside);
    }
    programmes.flush();
    trail.acted("programme.describe", of.key());
  }

  private static void require(DescribeProgramme wish, List<Programme> others) {
    if (wish.to() != null && wish.to().isBefore(wish.from())) {
      throw new ProgrammeRefused(Reason.endBeforeStart);
    }
    if (others.stream().anyMatch(other -> other.name().equalsIgnoreCase(wish.name()))) {
      throw new ProgrammeRefused(Reason.nameTaken);
    }
  }

  /**
   * Budget, outcome and words of a year; what stood before is kept. Whoever observes {@link
   * YearAccounted} can refuse: a signed sheet's year is closed.
   *
   * @throws Changed when somebody changed the year since
   * @throws ProgrammeRefused yearOutside
   */
  @Allows(Role.LEAD)
  public void account(@NotNull @Valid AccountForYear wish) {
    hosting.require();
    var of = programmes.locked(wish.programme());
    var period = of.period();
    boolean before = wish.year() < period.from().getYear();
    boolean after = period.to() != null && wish.year() > period.to().getYear();
    if (before || after || wish.year() > lead.today().getYear() + 1) {
      throw new ProgrammeRefused(Reason.yearOutside);
    }
    var known = programmes.yearOf(of, wish.year());
    var year = known.orElseGet(() -> new ProgrammeYear(of, wish.year()));
    if ((known.isPresent() ? year.view().version() : 0) != wish.version()) {
      throw new Changed();
    }
    var changes = year.account(wish).toList();
    if (known.isEmpty()) {
      programmes.add(year);
    } else {
      lead.keep(of, year.key(), changes.stream());
    }
    programmes.flush();
    accounted.fire(new YearAccounted(of.id(), wish.year()));
    trail.acted("programme.account", of.key());
  }
}
