package se.brobyggaren.tenantconfig.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import se.brobyggaren.tenantconfig.TenantConfiguration;
import se.brobyggaren.tenantconfig.Vocabularies;
import se.brobyggaren.tenantconfig.check.FormCheck;
import se.brobyggaren.tenantconfig.check.Problem;
import se.brobyggaren.tenantconfig.check.SchemaCheck;
import se.brobyggaren.tenantconfig.check.YamlTree;
import se.brobyggaren.tenantconfig.report.Axis;
import se.brobyggaren.tenantconfig.report.ReportForm;
import se.brobyggaren.tenantconfig.report.Reports;
import se.brobyggaren.tenantconfig.report.TableLayout;
import se.brobyggaren.tenantconfig.values.LocalText;

class ShippedFormsTest {
  static final List<String> SHIPPED =
      Stream.concat(Reports.SHIPPED.stream(), Stream.of(Reports.PROGRESS)).toList();

  @ParameterizedTest
  @FieldSource("SHIPPED")
  void aShippedFormPassesTheChecksThatATenantsOwnGets(String code) {
    YamlTree tree = YamlTree.of(ShippedForms.text(code));
    List<Problem> problems = new ArrayList<>(tree.problems());
    problems.addAll(SchemaCheck.ofForm(tree));
    assertThat(problems).isEmpty();
    ReportForm form = ShippedForms.all().get(code);
    assertThat(FormCheck.of(form, Vocabularies.NATIONAL, tree, "")).isEmpty();
    assertThat(form.code()).isEqualTo(code);
  }

  @ParameterizedTest
  @FieldSource("SHIPPED")
  void everyTextOfAShippedFormIsInBothLanguages(String code) {
    ReportForm form = ShippedForms.all().get(code);
    Stream<LocalText> texts =
        Stream.of(
                Stream.of(form.title(), form.to()),
                form.sections().stream().map(ReportForm.Section::title),
                form.sections().stream().flatMap(s -> s.questions().stream()).map(q -> q.text()),
                form.sections().stream().flatMap(s -> s.entries().stream()).map(e -> e.title()),
                form.tables().flatMap(ShippedFormsTest::texts))
            .flatMap(s -> s);
    assertThat(texts).isNotEmpty().allMatch(text -> text.en() != null);
  }

  private static Stream<LocalText> texts(TableLayout table) {
    Stream<LocalText> lines =
        Stream.of(table.rows(), table.columns())
            .filter(axis -> axis != null)
            .flatMap(axis -> axis.lines().stream())
            .map(Axis.Line::text);
    Stream<LocalText> note = Stream.ofNullable(table.note());
    return Stream.concat(Stream.concat(lines, note), Stream.of(table.title(), table.population()));
  }

  @ParameterizedTest
  @CsvSource({
    "norra-orebro, annual-return annual-report-a",
    "timra-harnosand, annual-return annual-report-b",
    "sodra-dalarna, annual-return annual-report-c",
    "stockholm, annual-return annual-report-d",
    "stockholm-vasterort, annual-return annual-report-d",
    "ekero, annual-return"
  })
  void everyServiceUsesItsOwnForms(String alias, String forms) throws IOException {
    TenantConfiguration tenant =
        TenantFolder.load(Path.of("tenants"), LocalDate.of(2026, 3, 1))
            .byAlias(alias)
            .orElseThrow()
            .configuration();
    assertThat(ShippedForms.of(tenant))
        .extracting(ReportForm::code)
        .containsExactly(forms.split(" "));
    assertThat(ShippedForms.of(tenant, "annual-return")).isPresent();
    assertThat(ShippedForms.of(tenant, "programme")).isEmpty();
  }

  @Test
  void theAnnualReturnHasItsTwentyOneQuestionsAndThreeTables() {
    ReportForm form = ShippedForms.all().get("annual-return");
    assertThat(form.sections().stream().mapToInt(s -> s.questions().size()).sum()).isEqualTo(21);
    assertThat(form.tables()).hasSize(3);
  }
}
