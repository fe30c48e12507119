package se.brobyggaren.statistics.entity.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static se.brobyggaren.statistics.Services.service;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.brobyggaren.statistics.FactBuilder;
import se.brobyggaren.statistics.boundary.report.ReportTable;
import se.brobyggaren.statistics.boundary.report.YearlyReport.Section;
import se.brobyggaren.statistics.boundary.signing.SignedDifference;
import se.brobyggaren.statistics.entity.fact.Fact;
import se.brobyggaren.statistics.entity.fact.Span;
import se.brobyggaren.statistics.entity.report.FormCompilation;
import se.brobyggaren.statistics.entity.table.Categories;
import se.brobyggaren.statistics.entity.table.Counting;
import se.brobyggaren.tenantconfig.file.ShippedForms;

/** What the records say otherwise after a report was signed. */
class SinceSignedTest {
  private static final Fact WOMAN = FactBuilder.client().woman().stay("2025-03-01").fact();
  private static final Fact MAN = FactBuilder.client().man().stay("2025-04-01").fact();

  @Test
  void nothingDiffersWhileNothingWasCorrected() {
    assertThat(SinceSigned.between(tables(WOMAN, MAN), tables(MAN, WOMAN))).isEmpty();
  }

  @Test
  void everyFigureThatMovedIsNamedWithBothCounts() {
    assertThat(SinceSigned.between(tables(WOMAN), tables(WOMAN, MAN)))
        .filteredOn(it -> it.row().sv().equals("Nya under året"))
        .extracting(it -> it.column().sv(), SignedDifference::signed, SignedDifference::now)
        .containsExactly(tuple("Män", 0L, 1L), tuple("Totalt", 1L, 2L));
  }

  /** Transferred clients have a line only when there are some. */
  @Test
  void aLineThatWasNotThereIsNamedAndOneOfNobodyIsNot() {
    var moved =
        FactBuilder.client()
            .woman()
            .stay(
                "2025-03-01",
                null,
                se.brobyggaren.tenantconfig.report.Measure.TRANSFERRED_IN,
                se.brobyggaren.tenantconfig.report.Measure.CLOSED)
            .fact();
    assertThat(SinceSigned.between(tables(), tables(moved)))
        .filteredOn(it -> it.row().sv().startsWith("Överförda från"))
        .extracting(SignedDifference::signed, SignedDifference::now)
        .contains(tuple(null, 1L))
        .doesNotContain(tuple(null, 0L));
  }

  private static List<ReportTable> tables(Fact... facts) {
    var tenant = service("norra-orebro");
    var form = ShippedForms.of(tenant, "annual-return").orElseThrow();
    var span = Span.of(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 12, 31));
    return new FormCompilation(
            form, new Categories(tenant, span), new Counting(span, List.of(facts)))
        .sections().stream().map(Section::tables).flatMap(List::stream).toList();
  }
}
