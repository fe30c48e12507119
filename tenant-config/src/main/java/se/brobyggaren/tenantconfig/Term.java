package se.brobyggaren.tenantconfig;

import java.io.Serializable;
import java.util.Objects;
import se.brobyggaren.tenantconfig.values.LocalText;

/**
 * A tenant's own word (verksamhetens ord) for something, mapped to a national code.
 *
 * @param code stable within the tenant's list; stands in its records
 * @param national code of the national list
 */
public record Term(String code, LocalText text, String national) implements Serializable {
  public Term {
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(national, "national");
  }
}
