package se.brobyggaren.tenantconfig.codes;

import java.io.Serializable;
import java.util.Locale;
import java.util.Objects;
import se.brobyggaren.tenantconfig.values.Texts;

/**
 * A national code (nationell kod) that tenants' own words are mapped to, so that aggregates
 * compare.
 *
 * @param broader the code it is counted under when tables of different tenants meet, null for none
 */
public record NationalCode(CodeList list, String code, String broader) implements Serializable {
  public NationalCode {
    Objects.requireNonNull(list, "list");
    Objects.requireNonNull(code, "code");
  }

  public String text(Locale locale) {
    return Texts.CODES.get(list.code() + "." + code, locale);
  }
}
