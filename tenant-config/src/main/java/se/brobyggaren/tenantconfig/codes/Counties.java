package se.brobyggaren.tenantconfig.codes;

import java.util.List;
import java.util.Optional;

/** The 21 counties (län). */
public final class Counties {
  private static final List<County> ALL =
      ShippedCodes.rows("counties.csv").stream().map(r -> new County(r[0], r[1], r[2])).toList();

  private Counties() {}

  public static List<County> all() {
    return ALL;
  }

  public static Optional<County> byCode(String code) {
    return ALL.stream().filter(c -> c.code().equals(code)).findFirst();
  }

  /** By the board's alias, "lst-orebro". */
  public static Optional<County> byAlias(String alias) {
    return ALL.stream().filter(c -> c.alias().equals(alias)).findFirst();
  }
}
