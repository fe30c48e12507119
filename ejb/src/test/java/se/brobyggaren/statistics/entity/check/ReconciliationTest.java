package se.brobyggaren.statistics.entity.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static se.brobyggaren.statistics.FactBuilder.client;
import static se.brobyggaren.statistics.Services.service;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import se.brobyggaren.statistics.RandomFacts;
import se.brobyggaren.statistics.boundary.report.RecordRow;
import se.brobyggaren.statistics.boundary.report.ReportDiscrepancy;
import se.brobyggaren.statistics.boundary.report.ReportDiscrepancy.Kind;
import se.brobyggaren.statistics.entity.fact.Fact;
import se.brobyggaren.statistics.entity.fact.Span;
import se.brobyggaren.statistics.entity.table.Categories;
import se.brobyggaren.statistics.entity.table.CountedTable;
import se.brobyggaren.statistics.entity.table.CountedTable.Cell;
import se.brobyggaren.statistics.entity.table.Counting;
import se.brobyggaren.statistics.entity.table.Cut;
import se.brobyggaren.tenantconfig.TenantConfiguration;
import se.brobyggaren.tenantconfig.file.ShippedForms;
import se.brobyggaren.tenantconfig.report.Axis;
import se.brobyggaren.tenantconfig.report.Dimension;
import se.brobyggaren.tenantconfig.report.Measure;
import se.brobyggaren.tenantconfig.report.Population;

/** Each identity fails when somebody is dropped or counted in the wrong place, and says who. */
class ReconciliationTest {
  private static final int YEAR = 2019;
  private static final Span SPAN = Span.of(LocalDate.of(YEAR, 1, 1), LocalDate.of(YEAR, 12, 31));
  private static final TenantConfiguration TENANT = service("norra-orebro");
  private static final Categories WORDS = new Categories(TENANT, SPAN);

  private final List<Fact> facts = new RandomFacts(11, TENANT, YEAR).some(500);
  private final Counting counting = new Counting(SPAN, facts);
  private final List<CountedTable> tables = tables("annual-report-a", counting);

  @Test
  void whatTheEngineCountsAddsUp() {
    assertThat(Reconciliation.of(counting, WORDS, tables)).isEmpty();
  }

  @Test
  void aPersonInTheWrongColumnIsFoundWhereTheMunicipalitiesNoLongerAddUp() {
    // Norra Örebro 2019: a table by municipality with 21 women and 18 men under 20 and 19 (R2).
    var at = cell("cases-by-municipality", "1885", "WOMAN");
    var lost = at.facts().get(0);
    var found =
        after(change("cases-by-municipality", "1885", "WOMAN", list -> without(list, lost)));

    assertThat(found)
        .filteredOn(d -> d.kind() == Kind.PARTS)
        .extracting(ReportDiscrepancy::row, ReportDiscrepancy::column)
        .contains(tuple(null, "WOMAN"), tuple("1885", null));
    assertThat(found.get(0).records()).extracting(RecordRow::id).contains(lost.origin().record());
    assertThat(found.get(0).expected()).isEqualTo(found.get(0).found() + 1);
  }

  @Test
  void aPersonCountedTwiceIsFound() {
    var twice = cell("cases-by-age", "30-49", "MAN").facts().get(0);
    var found =
        after(
            change(
                "cases-by-age",
                "30-49",
                "MAN",
                list -> {
                  var more = new ArrayList<>(list);
                  more.add(twice);
                  return more;
                }));

    assertThat(found)
        .filteredOn(d -> d.kind() == Kind.PARTS && d.row() == null)
        .flatExtracting(ReportDiscrepancy::records)
        .extracting(RecordRow::id)
        .containsExactly(twice.origin().record());
  }

  @Test
  void aTotalThatMissesSomebodyIsNotEverybody() {
    var lost = cell("cases-by-age", "TOTAL", "TOTAL").facts().get(0);
    var found = after(change("cases-by-age", "TOTAL", "TOTAL", list -> without(list, lost)));

    assertThat(found)
        .filteredOn(d -> d.kind() == Kind.NOT_EVERYBODY)
        .singleElement()
        .satisfies(d -> assertThat(d.records().get(0).id()).isEqualTo(lost.origin().record()));
  }

  @Test
  void whoHasSeveralReasonsMayStandInSeveralRowsButMustStandInOne() {
    var silent = cell("reasons", Dimension.UNKNOWN, "TOTAL").facts().get(0);
    var found = after(change("reasons", Dimension.UNKNOWN, "TOTAL", list -> without(list, silent)));

    assertThat(found)
        .filteredOn(d -> d.kind() == Kind.NOT_EVERYBODY && "reasons".equals(d.table()))
        .singleElement()
        .satisfies(d -> assertThat(d.records().get(0).id()).isEqualTo(silent.origin().record()));
  }

  @Test
  void twoTablesThatAnswerTheSameQuestionDifferentlyAreNamed() {
    // The whole column of one table loses the same person, so that its own parts still add up.
    var lost = cell("closed-by-age", "30-49", "WOMAN").facts().get(0);
    Function<List<Fact>, List<Fact>> losing = list -> without(list, lost);
    var changed = tables;
    for (var row : List.of("30-49", "TOTAL")) {
      for (var column : List.of("WOMAN", "TOTAL")) {
        changed = change(changed, "closed-by-age", row, column, losing);
      }
    }
    assertThat(after(changed))
        .filteredOn(d -> d.kind() == Kind.SISTER_TABLES)
        .isNotEmpty()
        .allSatisfy(
            d -> {
              assertThat(d.table()).isEqualTo("closed-by-age");
              assertThat(d.other()).startsWith("CLIENTS.");
              assertThat(d.expected()).isEqualTo(d.found() + 1);
              assertThat(d.records())
                  .extracting(RecordRow::id)
                  .containsExactly(lost.origin().record());
            });
  }

  @Test
  void aPartThatIsNoPartOfTheWholeIsFoundWithItsRecords() {
    var strange =
        client()
            .woman()
            .said(Dimension.MINOR_CHILDREN, "NO")
            .said(Dimension.CHILDREN_AT_HOME, "ALL_TIME")
            .stay("2019-02-01", "2019-03-01")
            .fact();
    var known =
        client()
            .woman()
            .said(Dimension.MINOR_CHILDREN, "YES")
            .stay("2019-02-01", "2019-03-01")
            .fact();
    var all = new Counting(SPAN, List.of(strange, known));
    var found = Reconciliation.of(all, WORDS, tables("annual-return", all));

    assertThat(found)
        .isNotEmpty()
        .allSatisfy(
            d -> {
              assertThat(d.kind()).isEqualTo(Kind.PART_OF);
              assertThat(d.row()).isEqualTo("at-home");
              assertThat(d.other()).isEqualTo("minor-children");
              assertThat(d.records())
                  .extracting(RecordRow::id)
                  .containsExactly(strange.origin().record());
            });
  }

  @Test
  void aMissingFlowLineIsNamedWithItsCategory() {
    // Stockholm 2011: 93 + 88 − 85 is not 65, and the report has no line for the others (R5).
    var layout = FlowTable.layout(Population.CLIENTS, Axis.by(Dimension.SEX));
    var flow = Cut.tables(layout, WORDS, counting).get(0);
    assertThat(Reconciliation.flow(flow)).isEmpty();
    var gone = flow.cell("MAN", Measure.TRANSFERRED_OUT.name()).orElseThrow().facts();
    assertThat(gone).isNotEmpty();
    var without = with(flow, "MAN", Measure.TRANSFERRED_OUT.name(), list -> List.of());

    assertThat(Reconciliation.flow(without))
        .singleElement()
        .satisfies(
            d -> {
              assertThat(d.kind()).isEqualTo(Kind.FLOW);
              assertThat(d.place()).isEqualTo("CLIENTS.SEX.MAN");
              assertThat(d.expected()).isEqualTo(d.found() + gone.size());
              assertThat(d.records()).hasSize(gone.size());
            });
  }

  @Test
  void theTablesOfASplitAddUpToTheOneForAll() {
    var tenant = service("timra-harnosand");
    var words = new Categories(tenant, SPAN);
    var some = new Counting(SPAN, new RandomFacts(5, tenant, YEAR).some(60));
    var counted = tables(tenant, "annual-report-b", some);
    assertThat(Reconciliation.of(some, words, counted)).isEmpty();
    var one =
        counted.stream()
            .filter(t -> t.layout().code().equals("clients") && "2262".equals(t.splitCode()))
            .findFirst()
            .orElseThrow();
    var changed = new ArrayList<>(counted);
    changed.set(
        counted.indexOf(one), with(one, "during", "WOMAN", list -> list.subList(1, list.size())));

    assertThat(Reconciliation.of(some, words, changed))
        .filteredOn(d -> d.kind() == Kind.PARTS && "during".equals(d.row()) && d.column() != null)
        .extracting(ReportDiscrepancy::table, ReportDiscrepancy::column)
        .containsExactly(tuple("clients", "WOMAN"));
  }

  @Test
  void aRecordWhoseDatesCannotBeTrueIsPointedAt() {
    var backwards = client().stay("2019-05-01", "2019-04-01").fact();
    var backBeforeItLeft = client().stay("2018-01-01", "2019-05-01").stay("2019-04-01").fact();
    var goesOnTwice = client().stay("2018-01-01").stay("2019-01-01").fact();
    var all =
        new Counting(
            SPAN,
            List.of(backwards, backBeforeItLeft, goesOnTwice, client().stay("2019-01-01").fact()));

    assertThat(Reconciliation.of(all, WORDS, List.of()))
        .filteredOn(d -> d.kind() == Kind.DATES)
        .extracting(d -> d.records().get(0).id())
        .containsExactly(
            backwards.origin().record(),
            backBeforeItLeft.origin().record(),
            goesOnTwice.origin().record());
  }

  @Test
  void whomTheImportedYearsLeaveBehindTheServiceGoesOnWith() {
    var span = new Span(SPAN.first(), SPAN.last(), LocalDate.of(YEAR, 6, 30));
    var words = new Categories(TENANT, span);
    var imported = client().woman().from("1885").imported().stay("2019-02-01").fact();
    var forgotten = client().man().from("1885").imported().stay("2019-02-01").fact();
    var own = client().woman().from("1885").stay("2019-02-01", "2019-09-01").fact();

    var whole = new Counting(span, List.of(imported, own));
    assertThat(Reconciliation.of(whole, words, tables("annual-report-a", whole))).isEmpty();
    var short1 = new Counting(span, List.of(imported, forgotten, own));
    var found = Reconciliation.of(short1, words, tables("annual-report-a", short1));
    assertThat(found.get(0).kind()).isEqualTo(Kind.BOUNDARY);
    assertThat(found.get(0).expected()).isEqualTo(2);
    assertThat(found.get(0).found()).isEqualTo(1);
    assertThat(found).extracting(ReportDiscrepancy::kind).contains(Kind.FLOW);
  }

  private List<ReportDiscrepancy> after(List<CountedTable> changed) {
    return Reconciliation.of(counting, WORDS, changed);
  }

  private Cell cell(String table, String row, String column) {
    return tables.stream()
        .filter(t -> t.layout().code().equals(table))
        .findFirst()
        .flatMap(t -> t.cell(row, column))
        .filter(c -> !c.facts().isEmpty())
        .orElseThrow();
  }

  private List<CountedTable> change(
      String table, String row, String column, Function<List<Fact>, List<Fact>> how) {
    return change(tables, table, row, column, how);
  }

  private static List<CountedTable> change(
      List<CountedTable> all,
      String table,
      String row,
      String column,
      Function<List<Fact>, List<Fact>> how) {
    return all.stream()
        .map(t -> t.layout().code().equals(table) ? with(t, row, column, how) : t)
        .toList();
  }

  private static CountedTable with(
      CountedTable table, String row, String column, Function<List<Fact>, List<Fact>> how) {
    var rows = new ArrayList<CountedTable.Row>();
    for (var one : table.rows()) {
      var cells = new ArrayList<>(one.cells());
      for (int c = 0; c < cells.size(); c++) {
        if (one.heading().code().equals(row) && table.columns().get(c).code().equals(column)) {
          var cell = cells.get(c);
          cells.set(c, new Cell(cell.of(), cell.measure(), how.apply(cell.facts())));
        }
      }
      rows.add(new CountedTable.Row(one.heading(), cells));
    }
    return new CountedTable(table.layout(), table.split(), table.columns(), rows);
  }

  private static List<Fact> without(List<Fact> facts, Fact one) {
    return facts.stream().filter(fact -> fact != one).toList();
  }

  private static List<CountedTable> tables(String form, Counting counting) {
    return tables(TENANT, form, counting);
  }

  private static List<CountedTable> tables(
      TenantConfiguration tenant, String form, Counting counting) {
    var words = new Categories(tenant, counting.span());
    return ShippedForms.of(tenant, form)
        .orElseThrow()
        .tables()
        .flatMap(layout -> Cut.tables(layout, words, counting).stream())
        .toList();
  }
}
