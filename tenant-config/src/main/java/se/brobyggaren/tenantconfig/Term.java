package se.brobyggaren.tenantconfig;

import java.io.Serializable;
import java.util.Objects;
import se.brobyggaren.tenantconfig.values.LocalText;

/**
 * A tenant's own word (verksamhetens ord) for something, mapped to a national code.
 *
 * @param code stable within the tenant's list; stands in its records
 * @param national code of the national list; null while nobody has said: usable inside the tenant,
 *     but it cannot be given away (DOMAIN rule 14)
 */
public record Term(String code, LocalText text, String national) implements Serializable {
  public Term {
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(text, "text");
  }

  /** Whether it can be compared with other tenants' words. */
  public boolean mapped() {
    return national != null;
  }
}
