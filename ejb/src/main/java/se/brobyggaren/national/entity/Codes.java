package se.brobyggaren.national.entity;

import java.util.Collection;
import se.brobyggaren.national.boundary.ThemeRefused;
import se.brobyggaren.national.boundary.ThemeRefused.Reason;
import se.brobyggaren.tenantconfig.codes.CodeList;

/** National codes (nationella koder) as they are kept. */
final class Codes {
  private Codes() {}

  /**
   * Known codes, each once, in the order of the list.
   *
   * @throws ThemeRefused for a code that the list does not have
   */
  static String[] of(CodeList list, Collection<String> codes) {
    if (codes.stream().anyMatch(code -> list.find(code).isEmpty())) {
      throw new ThemeRefused(Reason.unknownCode);
    }
    return list.codes().stream()
        .map(known -> known.code())
        .filter(codes::contains)
        .toArray(String[]::new);
  }
}
