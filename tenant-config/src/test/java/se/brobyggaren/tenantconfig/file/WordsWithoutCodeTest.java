package se.brobyggaren.tenantconfig.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import se.brobyggaren.tenantconfig.Term;
import se.brobyggaren.tenantconfig.codes.CodeList;

/** A word of the tenant's own that nobody has mapped yet (DOMAIN rule 14). */
class WordsWithoutCodeTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 3, 1);
  private static final String TEXT =
      """
      alias: prov
      name: Prov
      host:
        name: Provkommun
      county: "01"
      areas:
        - municipality: "0125"
      targetGroup:
        text: { sv: Alla }
      vocabularies:
        contactReasons:
          - { code: ekonomi, text: { sv: Ekonomi }, national: economy }
          - { code: hundvakt, text: { sv: Hundvakt } }
      """;

  @Test
  void itLoadsWithAWarningOnItsLine() {
    Checked checked = TenantText.check(TEXT, TODAY);

    assertThat(checked.hasErrors()).isFalse();
    assertThat(checked.problems())
        .filteredOn(problem -> problem.line() == 13)
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.isError()).isFalse();
              assertThat(problem.message(Locale.ROOT)).contains("”hundvakt” har ingen nationell");
            });
    assertThat(checked.problems()).noneMatch(problem -> problem.line() == 12);
  }

  @Test
  void itIsAWordLikeTheOthersAndComesBackEqual() {
    var configuration = TenantText.check(TEXT, TODAY).configuration().orElseThrow();

    assertThat(configuration.vocabularies().terms(CodeList.CONTACT_REASONS))
        .extracting(Term::code, Term::mapped)
        .containsExactly(tuple("ekonomi", true), tuple("hundvakt", false));
    assertThat(TenantText.read(TenantText.toYaml(configuration))).isEqualTo(configuration);
  }
}
