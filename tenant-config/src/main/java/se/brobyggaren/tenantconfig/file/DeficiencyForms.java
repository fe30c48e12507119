package se.brobyggaren.tenantconfig.file;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import se.brobyggaren.tenantconfig.TenantConfiguration;
import se.brobyggaren.tenantconfig.report.Condition;
import se.brobyggaren.tenantconfig.report.Dimension;
import se.brobyggaren.tenantconfig.report.ReportForm;
import se.brobyggaren.tenantconfig.report.ReportForm.Section;
import se.brobyggaren.tenantconfig.report.Reports;
import se.brobyggaren.tenantconfig.report.TableLayout;
import se.brobyggaren.tenantconfig.steering.SteeringGroup;
import se.brobyggaren.tenantconfig.values.LocalText;
import se.brobyggaren.tenantconfig.values.Period;

/**
 * The deficiency report of a year (bristrapport, R7): the whole for Länsstyrelsen, and a version
 * for each steering group with what that group decided and what nobody has decided yet.
 */
public final class DeficiencyForms {
  private static final String VERSION = Reports.DEFICIENCY_REPORT + "-";

  private DeficiencyForms() {}

  /** The whole first. */
  public static List<ReportForm> of(TenantConfiguration tenant, int year) {
    var whole = ShippedForms.all().get(Reports.DEFICIENCY_REPORT);
    var days = new Period(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    return Stream.concat(
            Stream.of(whole),
            tenant.steeringGroups().stream()
                .filter(group -> group.validity().overlaps(days))
                .map(group -> version(whole, group)))
        .toList();
  }

  public static boolean includes(String form) {
    return form.equals(Reports.DEFICIENCY_REPORT) || form.startsWith(VERSION);
  }

  /** Code of the group whose version it is; null for the whole. */
  public static String group(String form) {
    return form.startsWith(VERSION) ? form.substring(VERSION.length()) : null;
  }

  /**
   * @param group null for the whole
   */
  public static String codeFor(String group) {
    return group == null ? Reports.DEFICIENCY_REPORT : VERSION + group;
  }

  private static ReportForm version(ReportForm whole, SteeringGroup group) {
    return new ReportForm(
        codeFor(group.code()),
        whole.title(),
        group.name(),
        whole.sections().stream().map(section -> narrowed(section, group)).toList());
  }

  private static Section narrowed(Section section, SteeringGroup group) {
    return new Section(
        section.title(),
        section.questions(),
        section.tables().stream().map(table -> narrowed(table, group)).toList(),
        section.entries(),
        section.goals());
  }

  private static TableLayout narrowed(TableLayout table, SteeringGroup group) {
    var where = new ArrayList<>(table.where());
    where.add(new Condition(Dimension.DECIDED_BY, List.of(group.code(), Dimension.NOT_DECIDED)));
    return new TableLayout(
        table.code(),
        table.title(),
        population(table.population(), group.name()),
        table.note(),
        table.of(),
        table.measure(),
        where,
        table.rows(),
        table.columns(),
        table.split(),
        table.perCent());
  }

  /** A version names its own population: it counts fewer than the whole. */
  private static LocalText population(LocalText whole, LocalText group) {
    return new LocalText(
        whole.sv() + ", avgjorda av " + group.sv() + " eller inte avgjorda än",
        whole.en()
            + ", decided by "
            + (group.en() == null ? group.sv() : group.en())
            + " or not decided yet");
  }
}
