package se.brobyggaren.tenantconfig.report;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import se.brobyggaren.tenantconfig.values.LocalText;

/**
 * Figures that people fill in (uppgifter): staff, economy, grants.
 *
 * @param total a line that adds up the others
 * @param lines empty for grant periods
 */
public record Entries(
    String code, LocalText title, Kind kind, Unit unit, List<Line> lines, boolean total)
    implements Serializable {

  public Entries {
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(unit, "unit");
    kind = kind == null ? Kind.AMOUNTS : kind;
    lines = lines == null ? List.of() : List.copyOf(lines);
  }

  /** What is filled in. */
  public enum Kind {
    /** One figure a line. */
    AMOUNTS,
    /** Rate × ombud × months for each period, split where a number changes (DOMAIN rule 15). */
    GRANT_PERIODS
  }

  public enum Unit {
    KRONOR,
    THOUSAND_KRONOR,
    /** Full-time positions (årsarbetare), with up to two decimals. */
    FTE,
    NUMBER
  }

  public record Line(String code, LocalText text) implements Serializable {
    public Line {
      Objects.requireNonNull(code, "code");
      Objects.requireNonNull(text, "text");
    }
  }
}
