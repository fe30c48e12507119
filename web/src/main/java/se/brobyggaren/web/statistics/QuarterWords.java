package se.brobyggaren.web.statistics;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import se.brobyggaren.kernel.NotFound;
import se.brobyggaren.statistics.boundary.Quarter;
import se.brobyggaren.tenantconfig.codes.Municipalities;
import se.brobyggaren.tenantconfig.codes.Municipality;
import se.brobyggaren.tenantconfig.report.Dimension;
import se.brobyggaren.web.text.Texts;

/** Kvartal och grupper i ord: {@code kvartal 3 2026}, {@code 18–29 år}, {@code Nora}. */
@Named
@RequestScoped
public class QuarterWords {
  @Inject Texts texts;

  public String of(Quarter quarter) {
    return quarter == null
        ? ""
        : texts.of("statistics.quarterName", quarter.number(), Integer.toString(quarter.year()));
  }

  /**
   * @throws NotFound for an address that names no quarter
   */
  public Quarter read(String written) {
    return Quarter.parse(written).orElseThrow(NotFound::new);
  }

  /** A sex, an age band, or all. */
  public String category(String code) {
    return texts.of("statistics.category." + code);
  }

  /** A municipality with perhaps a district, or all of them. */
  public String area(String code) {
    if (code.equals("TOTAL")) {
      return category(code);
    }
    if (code.equals(Dimension.UNKNOWN)) {
      return texts.of("statistics.area.unknown");
    }
    var parts = code.split("/", 2);
    var name = Municipalities.byCode(parts[0]).map(Municipality::name).orElse(parts[0]);
    return parts.length == 1 ? name : name + ", " + parts[1];
  }
}
