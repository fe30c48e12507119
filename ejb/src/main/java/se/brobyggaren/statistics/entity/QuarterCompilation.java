package se.brobyggaren.statistics.entity;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.CRC32C;
import se.brobyggaren.statistics.boundary.Breakdown;
import se.brobyggaren.statistics.boundary.Correction;
import se.brobyggaren.statistics.boundary.Discrepancy;
import se.brobyggaren.statistics.boundary.FigureTable;
import se.brobyggaren.statistics.boundary.Population;
import se.brobyggaren.statistics.boundary.Quarter;
import se.brobyggaren.tenantconfig.goals.ReportBands;

/**
 * All tables of one quarter (kvartalssammanställning): those by sex and by the national age bands,
 * which may be given away, and those by area, which never are.
 */
public final class QuarterCompilation {
  private static final List<Breakdown> PUBLIC = List.of(Breakdown.SEX, Breakdown.AGE);

  private final Quarter quarter;
  private final List<FigureTable> leaving = new ArrayList<>();
  private final List<FigureTable> inside = new ArrayList<>();
  private final List<Discrepancy> discrepancies;

  public QuarterCompilation(Quarter quarter, List<Fact> facts) {
    this.quarter = quarter;
    var cuts = new ArrayList<Cut>();
    for (var population : Population.values()) {
      PUBLIC.forEach(by -> cuts.add(cut(population, by)));
    }
    for (var population : Population.values()) {
      cuts.add(cut(population, Breakdown.AREA));
    }
    var tables = cuts.stream().map(cut -> cut.table(facts)).toList();
    tables.forEach(table -> (PUBLIC.contains(table.by()) ? leaving : inside).add(table));
    discrepancies = Reconciliation.of(tables, cuts, facts);
  }

  private Cut cut(Population population, Breakdown by) {
    return Cut.of(population, by, quarter, ReportBands.OF_THE_ANNUAL_RETURN);
  }

  public List<FigureTable> leaving() {
    return List.copyOf(leaving);
  }

  public List<FigureTable> inside() {
    return List.copyOf(inside);
  }

  public List<Discrepancy> discrepancies() {
    return discrepancies;
  }

  /** Of the same tables as they were published, in the same order of rows. */
  public List<FigureTable> frozenIn(QuarterPublication publication) {
    return leaving.stream()
        .map(
            table ->
                publication.table(
                    table.population(),
                    table.by(),
                    table.rows().stream().map(FigureTable.Row::category).toList()))
        .toList();
  }

  /**
   * Against what was published as the closing of the quarter before. By age only within a year,
   * since a new year makes everybody older.
   */
  public List<Correction> correctionsOf(QuarterPublication before) {
    var frozen = frozenIn(before);
    var corrections = new ArrayList<Correction>();
    for (int i = 0; i < frozen.size(); i++) {
      boolean comparable =
          frozen.get(i).by() == Breakdown.SEX || before.quarter().year() == quarter.year();
      if (comparable && frozen.get(i).population() == Population.CLIENTS) {
        corrections.addAll(Reconciliation.corrections(frozen.get(i), leaving.get(i)));
      }
    }
    return corrections;
  }

  /** The same for the same figures; not a secret, only a check that nothing moved. */
  public String fingerprint() {
    var check = new CRC32C();
    check.update(leaving.toString().getBytes(StandardCharsets.UTF_8));
    return HexFormat.of().toHexDigits(check.getValue(), 8);
  }
}
