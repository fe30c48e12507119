package se.brobyggaren.tenantconfig;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import se.brobyggaren.tenantconfig.goals.AgeBand;
import se.brobyggaren.tenantconfig.goals.Caseload;
import se.brobyggaren.tenantconfig.goals.Goals;
import se.brobyggaren.tenantconfig.goals.ReportBands;
import se.brobyggaren.tenantconfig.goals.ReportKind;
import se.brobyggaren.tenantconfig.priority.PriorityOrder;
import se.brobyggaren.tenantconfig.report.Programmes;
import se.brobyggaren.tenantconfig.report.Reports;
import se.brobyggaren.tenantconfig.steering.ConsultationGroup;
import se.brobyggaren.tenantconfig.steering.DeficiencyRoute;
import se.brobyggaren.tenantconfig.steering.SteeringGroup;
import se.brobyggaren.tenantconfig.values.Period;

/**
 * A tenant's configuration (verksamhetens inställningar): the very values that the domain uses.
 * Missing lists are empty, missing parts are their NOT_STATED value, missing single values inside
 * them are null; nothing is invented (DOMAIN section 4).
 *
 * @param alias stable name in addresses and in the identity provider
 * @param county code of the county (two digits, a string)
 * @param validity an ended tenant is read-only
 * @param programmes null where the tenant hosts none
 */
public record TenantConfiguration(
    String alias,
    String name,
    Described described,
    Host host,
    String county,
    Period validity,
    Succession succession,
    List<Area> areas,
    TargetGroup targetGroup,
    Admission admission,
    PriorityOrder priorityOrder,
    Caseload caseload,
    Goals goals,
    List<SteeringGroup> steeringGroups,
    List<ConsultationGroup> consultationGroups,
    List<DeficiencyRoute> deficiencyRoutes,
    Vocabularies vocabularies,
    List<ReportBands> ageBands,
    Reports reports,
    Programmes programmes)
    implements Serializable {

  public TenantConfiguration {
    Objects.requireNonNull(alias, "alias");
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(host, "host");
    Objects.requireNonNull(county, "county");
    Objects.requireNonNull(targetGroup, "targetGroup");
    described = described == null ? Described.NOTHING : described;
    validity = validity == null ? Period.NOT_STATED : validity;
    succession = succession == null ? Succession.NONE : succession;
    areas = List.copyOf(areas);
    admission = admission == null ? Admission.NOT_STATED : admission;
    priorityOrder = priorityOrder == null ? PriorityOrder.FIRST_COME_FIRST_SERVED : priorityOrder;
    caseload = caseload == null ? Caseload.NOT_STATED : caseload;
    goals = goals == null ? Goals.NOT_STATED : goals;
    steeringGroups = steeringGroups == null ? List.of() : List.copyOf(steeringGroups);
    consultationGroups = consultationGroups == null ? List.of() : List.copyOf(consultationGroups);
    deficiencyRoutes = deficiencyRoutes == null ? List.of() : List.copyOf(deficiencyRoutes);
    vocabularies = vocabularies == null ? Vocabularies.NATIONAL : vocabularies;
    ageBands = ageBands == null ? List.of() : List.copyOf(ageBands);
    reports = reports == null ? Reports.NOT_STATED : reports;
  }

  /** An ended tenant can be read and reported on, not worked in (DOMAIN rule 10). */
  public boolean readOnlyOn(LocalDate day) {
    return validity.to() != null && day.isAfter(validity.to());
  }

  public List<Area> areasOn(LocalDate day) {
    return areas.stream().filter(a -> a.period().includes(day)).toList();
  }

  /**
   * The area that is served on the day and in which somebody lives.
   *
   * @param district where they live, null when not stated
   */
  public Optional<Area> serving(String municipality, String district, LocalDate day) {
    return areasOn(day).stream()
        .filter(served -> served.municipality().equals(municipality))
        .filter(served -> served.district() == null || served.district().equalsIgnoreCase(district))
        .findFirst();
  }

  public List<SteeringGroup> steeringGroupsOn(LocalDate day) {
    return steeringGroups.stream().filter(g -> g.validity().includes(day)).toList();
  }

  /** The report's bands: the tenant's own, else those of the annual return. */
  public List<AgeBand> bandsOf(ReportKind report) {
    return ageBands.stream()
        .filter(b -> b.report() == report)
        .map(ReportBands::bands)
        .findFirst()
        .orElse(ReportBands.OF_THE_ANNUAL_RETURN);
  }

  /** The same configuration with another priority order. */
  public TenantConfiguration with(PriorityOrder order) {
    return copy(order, caseload, goals, vocabularies);
  }

  /** The same configuration with other caps and goals. */
  public TenantConfiguration with(Caseload otherCaseload, Goals otherGoals) {
    return copy(priorityOrder, otherCaseload, otherGoals, vocabularies);
  }

  /** The same configuration with other words. */
  public TenantConfiguration with(Vocabularies words) {
    return copy(priorityOrder, caseload, goals, words);
  }

  private TenantConfiguration copy(
      PriorityOrder order, Caseload cases, Goals aims, Vocabularies words) {
    return new TenantConfiguration(
        alias,
        name,
        described,
        host,
        county,
        validity,
        succession,
        areas,
        targetGroup,
        admission,
        order,
        cases,
        aims,
        steeringGroups,
        consultationGroups,
        deficiencyRoutes,
        words,
        ageBands,
        reports,
        programmes);
  }
}
