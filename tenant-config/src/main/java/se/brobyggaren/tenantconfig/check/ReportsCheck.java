package se.brobyggaren.tenantconfig.check;

import java.util.ArrayList;
import java.util.List;
import se.brobyggaren.tenantconfig.TenantConfiguration;
import se.brobyggaren.tenantconfig.report.ReportForm;
import se.brobyggaren.tenantconfig.report.Reports;

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
    return problems;
  }

  private static Problem unknown(String code, int line) {
    return Nearest.to(code, Reports.SHIPPED)
        .map(near -> Problem.error(line, "form.unknownNear", code, near))
        .orElseGet(
            () -> Problem.error(line, "form.unknown", code, String.join(", ", Reports.SHIPPED)));
  }
}
