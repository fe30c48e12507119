package se.brobyggaren.tenantconfig.codes;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The 290 municipalities (kommuner) as of 2025. */
public final class Municipalities {
  private static final List<Municipality> ALL =
      ShippedCodes.rows("municipalities.csv").stream()
          .map(r -> new Municipality(r[0], r[1], r[2]))
          .toList();
  private static final Map<String, Municipality> BY_CODE =
      ALL.stream().collect(Collectors.toUnmodifiableMap(Municipality::code, Function.identity()));

  private Municipalities() {}

  public static List<Municipality> all() {
    return ALL;
  }

  public static Optional<Municipality> byCode(String code) {
    return Optional.ofNullable(BY_CODE.get(code));
  }

  public static List<Municipality> ofCounty(String countyCode) {
    return ALL.stream().filter(m -> m.countyCode().equals(countyCode)).toList();
  }
}
