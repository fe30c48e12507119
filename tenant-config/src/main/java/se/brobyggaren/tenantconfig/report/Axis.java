package se.brobyggaren.tenantconfig.report;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import se.brobyggaren.tenantconfig.goals.AgeBand;
import se.brobyggaren.tenantconfig.goals.ReportKind;
import se.brobyggaren.tenantconfig.values.LocalText;

/**
 * Rows or columns of a table (rader eller kolumner): either by a dimension, one for each category
 * and a total beside, or lines, each of its own.
 *
 * @param by null for lines
 * @param bands whose bands of age, null when they are listed or it is not by age
 * @param ages bands of this table's own
 * @param categories of the dimension, in this order; empty: all of them. Whoever is in another is
 *     counted in a row of its own that stands there when it is not 0
 * @param occurring only categories that somebody is in, where most of a long list stay empty
 * @param lines empty when it is by a dimension
 */
public record Axis(
    Dimension by,
    ReportKind bands,
    List<AgeBand> ages,
    List<String> categories,
    boolean occurring,
    List<Line> lines)
    implements Serializable {

  public Axis {
    ages = ages == null ? List.of() : List.copyOf(ages);
    categories = categories == null ? List.of() : List.copyOf(categories);
    lines = lines == null ? List.of() : List.copyOf(lines);
  }

  public static Axis by(Dimension dimension) {
    return new Axis(dimension, null, null, null, false, null);
  }

  public static Axis of(Line... lines) {
    return new Axis(null, null, null, null, false, List.of(lines));
  }

  /**
   * One line (rad).
   *
   * @param of null: as the table says
   * @param measure null: as the table says
   * @param partOf code of the line that this one can never exceed, null for none
   * @param ifAny it stands there only when it is not 0: what forms have no line for
   */
  public record Line(
      String code,
      LocalText text,
      Population of,
      Measure measure,
      List<Condition> where,
      String partOf,
      boolean ifAny)
      implements Serializable {
    public Line {
      Objects.requireNonNull(code, "code");
      Objects.requireNonNull(text, "text");
      where = where == null ? List.of() : List.copyOf(where);
    }
  }
}
