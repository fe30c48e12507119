package se.brobyggaren.tenantconfig.check;

import java.util.ArrayList;
import java.util.List;
import se.brobyggaren.tenantconfig.TenantConfiguration;
import se.brobyggaren.tenantconfig.report.Population;
import se.brobyggaren.tenantconfig.report.Programmes;
import se.brobyggaren.tenantconfig.report.ReportForm;
import se.brobyggaren.tenantconfig.report.Reports;
import se.brobyggaren.tenantconfig.report.TableLayout;

/** The tenant's reports (rapporter): shipped forms that exist, own forms that can be computed. */
final class ReportsCheck {
  private ReportsCheck() {}

  static List<Problem> of(TenantConfiguration tenant, YamlTree tree) {
    List<Problem> problems = new ArrayList<>();
    List<String> used = new ArrayList<>();
    for (int i = 0; i < tenant.reports().forms().size(); i++) {
      String code = tenant.reports().forms().get(i);
      int line = tree.line("/reports/forms/" + i);
      if (!Reports.SHIPPED.contains(code)) {
        problems.add(unknown(code, line));
      } else if (used.contains(code)) {
        problems.add(Problem.error(line, "form.taken", code));
      }
      used.add(code);
    }
    for (int i = 0; i < tenant.reports().own().size(); i++) {
      ReportForm form = tenant.reports().own().get(i);
      String pointer = "/reports/own/" + i;
      if (Reports.SHIPPED.contains(form.code())
          || form.code().startsWith(Reports.DEFICIENCY_REPORT)
          || form.code().endsWith(Reports.PROGRESS)
          || used.contains(form.code())) {
        problems.add(Problem.error(tree.line(pointer + "/code"), "form.taken", form.code()));
      }
      used.add(form.code());
      problems.addAll(FormCheck.of(form, tenant.vocabularies(), tree, pointer));
    }
    if (tenant.programmes() != null && tenant.programmes().sheet() != null) {
      problems.addAll(sheet(tenant, tree));
    }
    return problems;
  }

  /** A sheet is of one programme: it counts participants and nobody else. */
  private static List<Problem> sheet(TenantConfiguration tenant, YamlTree tree) {
    String pointer = "/programmes/sheet";
    ReportForm sheet = tenant.programmes().sheet();
    List<Problem> problems =
        new ArrayList<>(FormCheck.of(sheet, tenant.vocabularies(), tree, pointer));
    if (Reports.SHIPPED.contains(sheet.code()) || sheet.code().equals(Programmes.SHEET)) {
      problems.add(Problem.error(tree.line(pointer + "/code"), "form.taken", sheet.code()));
    }
    for (int s = 0; s < sheet.sections().size(); s++) {
      ReportForm.Section section = sheet.sections().get(s);
      String at = pointer + "/sections/" + s;
      for (int t = 0; t < section.tables().size(); t++) {
        TableLayout table = section.tables().get(t);
        if (table.populations().anyMatch(of -> of != Population.PARTICIPANTS)) {
          int line = tree.line(at + "/tables/" + t);
          problems.add(Problem.error(line, "sheet.notParticipants", table.code()));
        }
      }
      if (!section.goals().isEmpty() || !section.entries().isEmpty()) {
        problems.add(Problem.error(tree.line(at), "sheet.onlyTables", sheet.code()));
      }
    }
    return problems;
  }

  private static Problem unknown(String code, int line) {
    return Nearest.to(code, Reports.SHIPPED)
        .map(near -> Problem.error(line, "form.unknownNear", code, near))
        .orElseGet(
            () -> Problem.error(line, "form.unknown", code, String.join(", ", Reports.SHIPPED)));
  }
}
