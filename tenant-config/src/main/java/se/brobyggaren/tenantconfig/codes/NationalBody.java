package se.brobyggaren.tenantconfig.codes;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;

/** A national body (nationell part) with a place in the beredningsgrupp. */
public record NationalBody(String alias, String name) implements Serializable {
  private static final List<NationalBody> ALL =
      ShippedCodes.rows("national-bodies.csv").stream()
          .map(r -> new NationalBody(r[0], r[1]))
          .toList();

  public static List<NationalBody> all() {
    return ALL;
  }

  public static Optional<NationalBody> byAlias(String alias) {
    return ALL.stream().filter(b -> b.alias().equals(alias)).findFirst();
  }
}
