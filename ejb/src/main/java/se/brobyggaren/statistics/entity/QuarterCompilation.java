package se.brobyggaren.statistics.entity;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.zip.CRC32C;
import se.brobyggaren.statistics.boundary.Correction;
import se.brobyggaren.statistics.boundary.FigureTable;
import se.brobyggaren.statistics.boundary.Quarter;
import se.brobyggaren.statistics.boundary.report.ReportDiscrepancy;
import se.brobyggaren.statistics.boundary.report.ReportTable.Heading;
import se.brobyggaren.statistics.entity.check.FlowTable;
import se.brobyggaren.statistics.entity.check.Reconciliation;
import se.brobyggaren.statistics.entity.fact.Fact;
import se.brobyggaren.statistics.entity.fact.Span;
import se.brobyggaren.statistics.entity.table.Categories;
import se.brobyggaren.statistics.entity.table.CountedTable;
import se.brobyggaren.statistics.entity.table.Counting;
import se.brobyggaren.statistics.entity.table.Cut;
import se.brobyggaren.tenantconfig.TenantConfiguration;
import se.brobyggaren.tenantconfig.goals.AgeBand;
import se.brobyggaren.tenantconfig.goals.ReportBands;
import se.brobyggaren.tenantconfig.report.Axis;
import se.brobyggaren.tenantconfig.report.Dimension;
import se.brobyggaren.tenantconfig.report.Measure;
import se.brobyggaren.tenantconfig.report.Population;

/**
 * All tables of one quarter (kvartalssammanställning): those by sex and by the national age bands,
 * which may be given away, and those by municipality, which never are. The national bands and the
 * sexes stand there whether anybody is in them or not, so that quarters and services compare.
 */
public final class QuarterCompilation {
  private static final List<Population> COUNTED = List.of(Population.CLIENTS, Population.QUEUE);
  private static final List<Dimension> PUBLIC = List.of(Dimension.SEX, Dimension.AGE);

  private final Quarter quarter;
  private final List<FigureTable> leaving = new ArrayList<>();
  private final List<FigureTable> inside = new ArrayList<>();
  private final List<ReportDiscrepancy> discrepancies;

  /**
   * @param span the quarter's days
   */
  public QuarterCompilation(
      Quarter quarter, TenantConfiguration tenant, Span span, List<Fact> facts) {
    this.quarter = quarter;
    var words = new Categories(tenant, span);
    var counting = new Counting(span, facts);
    var tables = new ArrayList<CountedTable>();
    for (var by : List.of(Dimension.SEX, Dimension.AGE, Dimension.MUNICIPALITY)) {
      for (var population : COUNTED) {
        var layout = FlowTable.layout(population, axis(by), FigureTable.measures(population));
        var table = Cut.tables(layout, words, counting).get(0);
        tables.add(table);
        (PUBLIC.contains(by) ? leaving : inside).add(figures(population, by, table));
      }
    }
    leaving.sort(Comparator.comparing(FigureTable::population));
    discrepancies = Reconciliation.of(counting, words, tables);
  }

  private static Axis axis(Dimension by) {
    return by == Dimension.AGE
        ? new Axis(by, null, ReportBands.OF_THE_ANNUAL_RETURN, null, false, null)
        : Axis.by(by);
  }

  private FigureTable figures(Population population, Dimension by, CountedTable table) {
    var rows = new LinkedHashMap<String, LinkedHashMap<Measure, Long>>();
    always(by).forEach(category -> rows.put(category, new LinkedHashMap<>()));
    for (var row : table.rows()) {
      boolean nobody = row.cells().stream().allMatch(cell -> cell.facts().isEmpty());
      if (row.heading().kind() != Heading.Kind.TOTAL && (by != Dimension.MUNICIPALITY || !nobody)) {
        rows.computeIfAbsent(published(row.heading().code()), c -> new LinkedHashMap<>());
      }
    }
    for (var counts : rows.values()) {
      FigureTable.measures(population).forEach(measure -> counts.put(measure, 0L));
    }
    for (var row : table.rows()) {
      var counts = rows.get(published(row.heading().code()));
      for (int c = 0; counts != null && c < row.cells().size(); c++) {
        var cell = row.cells().get(c);
        counts.merge(cell.measure(), cell.count(), Long::sum);
      }
    }
    var lines = new ArrayList<FigureTable.Row>();
    rows.forEach((category, counts) -> lines.add(new FigureTable.Row(category, counts)));
    return new FigureTable(population, by, quarter.toString(), lines);
  }

  /** Of age, whoever is outside the bands is published with those whose age is not known. */
  private static String published(String category) {
    return category.equals(Dimension.OUTSIDE) ? Dimension.UNKNOWN : category;
  }

  private static List<String> always(Dimension by) {
    var categories = new ArrayList<>(by.categories());
    if (by == Dimension.AGE) {
      ReportBands.OF_THE_ANNUAL_RETURN.stream().map(AgeBand::code).forEach(categories::add);
      categories.add(Dimension.UNKNOWN);
    }
    return categories;
  }

  public List<FigureTable> leaving() {
    return List.copyOf(leaving);
  }

  public List<FigureTable> inside() {
    return List.copyOf(inside);
  }

  public List<ReportDiscrepancy> discrepancies() {
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
          frozen.get(i).by() == Dimension.SEX || before.quarter().year() == quarter.year();
      if (comparable && frozen.get(i).population() == Population.CLIENTS) {
        corrections.addAll(corrections(frozen.get(i), leaving.get(i)));
      }
    }
    return corrections;
  }

  /** The categories in which what was published as closing is not the opening of the next. */
  static List<Correction> corrections(FigureTable published, FigureTable next) {
    return next.rows().stream()
        .map(
            row ->
                new Correction(
                    next.by(),
                    row.category(),
                    published.count(row.category(), Measure.CLOSING),
                    row.count(Measure.OPENING)))
        .filter(correction -> correction.difference() != 0)
        .toList();
  }

  /** The same for the same figures; not a secret, only a check that nothing moved. */
  public String fingerprint() {
    var check = new CRC32C();
    check.update(leaving.toString().getBytes(StandardCharsets.UTF_8));
    return HexFormat.of().toHexDigits(check.getValue(), 8);
  }
}
