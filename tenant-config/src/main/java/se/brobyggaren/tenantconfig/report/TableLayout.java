package se.brobyggaren.tenantconfig.report;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import se.brobyggaren.tenantconfig.values.LocalText;

/**
 * How a table is laid out (tabellens uppställning).
 *
 * @param population names whom or what it counts, for its readers
 * @param note null for none
 * @param of whom it counts, null when every line says it
 * @param measure null when every line says it
 * @param columns null: one column
 * @param split one such table for each category, and one for all together; null for none
 * @param perCent null for none
 */
public record TableLayout(
    String code,
    LocalText title,
    LocalText population,
    LocalText note,
    Population of,
    Measure measure,
    List<Condition> where,
    Axis rows,
    Axis columns,
    Dimension split,
    PerCent perCent)
    implements Serializable {

  public TableLayout {
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(population, "population");
    Objects.requireNonNull(rows, "rows");
    where = where == null ? List.of() : List.copyOf(where);
  }

  /** Whom it counts, in the table as a whole or in one of its lines. */
  public Stream<Population> populations() {
    Stream<Population> ofLines =
        Stream.of(rows, columns)
            .filter(Objects::nonNull)
            .flatMap(axis -> axis.lines().stream())
            .map(Axis.Line::of);
    return Stream.concat(Stream.ofNullable(of), ofLines).filter(Objects::nonNull).distinct();
  }

  /** Of what a share is taken (procentbas), within each column. */
  public enum PerCent {
    OF_ALL,
    /** Those who say nothing are left out of the base, and stand in a row of their own. */
    OF_ANSWERED
  }
}
