package se.brobyggaren.casework.boundary.caseload;

import static se.brobyggaren.kernel.Allows.Effect.READS;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.stream.Collectors;
import se.brobyggaren.casework.control.CaseQueries;
import se.brobyggaren.casework.control.Ombuds;
import se.brobyggaren.casework.control.Worker;
import se.brobyggaren.casework.entity.caseload.CaseloadCap;
import se.brobyggaren.casework.entity.caseload.Ombud;
import se.brobyggaren.kernel.Allows;
import se.brobyggaren.kernel.Role;
import se.brobyggaren.tenancy.boundary.TenantConfigurations;
import se.brobyggaren.tenantconfig.goals.Caseload;
import se.brobyggaren.tenantconfig.goals.Range;

/** Caseloads against cap and goal (ärendemängd), today or on a past day. Counts, no clients. */
@Stateless
public class Caseloads {
  @Inject Ombuds ombuds;
  @Inject CaseQueries queries;
  @Inject TenantConfigurations configurations;
  @Inject Worker worker;

  /**
   * Those who served on the day or held a case, by name; cap and goal as they were in force then.
   */
  @Allows(value = Role.LEAD, effect = READS)
  public CaseloadOverview on(LocalDate day) {
    worker.requirePast(day);
    Caseload stated = configurations.on(day).caseload();
    Map<UUID, Integer> held = heldOn(day);
    List<CaseloadRow> rows =
        ombuds.all().stream()
            .filter(o -> o.servesOn(day) || held.containsKey(o.key()))
            .map(o -> row(o, day, held.getOrDefault(o.key(), 0), stated))
            .toList();
    return new CaseloadOverview(day, stated.capPerFte(), rows);
  }

  /**
   * Ombud whom somebody who waits can be given: all in service for the lead, themselves for an
   * ombud.
   */
  @Allows(
      value = {Role.OMBUD, Role.LEAD},
      effect = READS)
  public List<CaseloadRow> toChooseAmong() {
    LocalDate today = worker.today();
    Caseload stated = configurations.current().caseload();
    return ombuds.all().stream()
        .filter(o -> o.servesOn(today) && (worker.isLead() || worker.is(o)))
        .map(o -> row(o, today, o.active(), stated))
        .toList();
  }

  /** The current user's own; empty for somebody who is not in the register. */
  @Allows(
      value = {Role.OMBUD, Role.LEAD},
      effect = READS)
  public Optional<CaseloadRow> own() {
    LocalDate today = worker.today();
    Caseload stated = configurations.current().caseload();
    return worker.self().map(o -> row(o, today, o.active(), stated));
  }

  private Map<UUID, Integer> heldOn(LocalDate day) {
    return queries.heldOn(day).stream()
        .collect(Collectors.toMap(row -> (UUID) row[0], row -> ((Long) row[1]).intValue()));
  }

  private static CaseloadRow row(Ombud ombud, LocalDate day, int active, Caseload stated) {
    BigDecimal fte = ombud.fteOn(day);
    OptionalInt allowed = CaseloadCap.of(stated).allowed(fte);
    Range goal = stated.goal();
    return new CaseloadRow(
        new OmbudId(ombud.key()),
        ombud.name(),
        fte,
        active,
        allowed.isPresent() ? allowed.getAsInt() : null,
        goal == null ? null : share(goal.from(), fte),
        goal == null ? null : share(goal.to(), fte));
  }

  private static Integer share(Integer perFte, BigDecimal fte) {
    return perFte == null
        ? null
        : fte.multiply(BigDecimal.valueOf(perFte)).setScale(0, RoundingMode.FLOOR).intValueExact();
  }
}
