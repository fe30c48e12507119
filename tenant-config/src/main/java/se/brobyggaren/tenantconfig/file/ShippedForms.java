package se.brobyggaren.tenantconfig.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import se.brobyggaren.tenantconfig.TenantConfiguration;
import se.brobyggaren.tenantconfig.check.YamlTree;
import se.brobyggaren.tenantconfig.report.Programmes;
import se.brobyggaren.tenantconfig.report.ReportForm;
import se.brobyggaren.tenantconfig.report.Reports;

/** The forms that ship with the product (blanketter), and those that a tenant uses. */
public final class ShippedForms {
  private static final Map<String, ReportForm> FORMS = load();
  private static final ReportForm SHEET = form(Programmes.SHEET);

  private ShippedForms() {}

  /** The tenant's forms in the order of its list, its own last. */
  public static List<ReportForm> of(TenantConfiguration tenant) {
    return Stream.concat(
            tenant.reports().forms().stream().map(FORMS::get), tenant.reports().own().stream())
        .toList();
  }

  /** Empty when the tenant does not use it. */
  public static Optional<ReportForm> of(TenantConfiguration tenant, String code) {
    return of(tenant).stream().filter(form -> form.code().equals(code)).findFirst();
  }

  /** The tables by which the progress of a year is followed, in every tenant. */
  public static ReportForm progress() {
    return FORMS.get(Reports.PROGRESS);
  }

  /** How the yearly sheet of a programme is laid out; empty when the tenant hosts none. */
  public static Optional<ReportForm> sheet(TenantConfiguration tenant) {
    return Optional.ofNullable(tenant.programmes())
        .map(hosted -> hosted.sheet() == null ? SHEET : hosted.sheet());
  }

  static Map<String, ReportForm> all() {
    return FORMS;
  }

  static String text(String code) {
    String file = "forms/" + code + ".yaml";
    try (InputStream in = Reports.class.getResourceAsStream(file)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Map<String, ReportForm> load() {
    Map<String, ReportForm> forms = new LinkedHashMap<>();
    Stream.concat(Reports.SHIPPED.stream(), Stream.of(Reports.PROGRESS))
        .forEach(code -> forms.put(code, form(code)));
    return Map.copyOf(forms);
  }

  private static ReportForm form(String code) {
    return TreeMapping.toForm(YamlTree.of(text(code)).root());
  }
}
