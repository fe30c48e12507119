package se.brobyggaren.tenantconfig;

import java.io.Serializable;
import java.math.BigDecimal;
import se.brobyggaren.tenantconfig.values.LocalText;

/**
 * What the source describes (källans uppgifter) beside the rules; every part may be missing.
 *
 * @param year the year that the source describes
 * @param ombud persons who work as ombud
 * @param fte full-time equivalents (årsarbetare)
 */
public record Described(Integer year, Integer ombud, BigDecimal fte, LocalText note)
    implements Serializable {
  public static final Described NOTHING = new Described(null, null, null, null);
}
