package se.brobyggaren.tenantconfig.check;

import se.brobyggaren.tenantconfig.Area;
import se.brobyggaren.tenantconfig.codes.Municipalities;
import se.brobyggaren.tenantconfig.codes.Municipality;

/** An area in words (område i ord): "Stockholm (Farsta)". */
public final class AreaWords {
  private AreaWords() {}

  public static String of(Area area) {
    String name =
        Municipalities.byCode(area.municipality())
            .map(Municipality::name)
            .orElse(area.municipality());
    return area.district() == null ? name : name + " (" + area.district() + ")";
  }
}
