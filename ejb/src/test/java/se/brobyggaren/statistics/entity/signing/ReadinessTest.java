package se.brobyggaren.statistics.entity.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static se.brobyggaren.statistics.Services.service;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.brobyggaren.programme.boundary.YearAccount;
import se.brobyggaren.statistics.FactBuilder;
import se.brobyggaren.statistics.boundary.filling.FilledForm;
import se.brobyggaren.statistics.boundary.signing.Hindrance;
import se.brobyggaren.statistics.boundary.signing.Hindrance.Kind;
import se.brobyggaren.statistics.entity.fact.Fact;
import se.brobyggaren.statistics.entity.fact.Span;
import se.brobyggaren.statistics.entity.filling.Filling;
import se.brobyggaren.statistics.entity.filling.FormFilling;
import se.brobyggaren.statistics.entity.filling.Written;
import se.brobyggaren.statistics.entity.report.FormCompilation;
import se.brobyggaren.statistics.entity.table.Categories;
import se.brobyggaren.statistics.entity.table.Counting;
import se.brobyggaren.tenantconfig.TenantConfiguration;
import se.brobyggaren.tenantconfig.Vocabularies;
import se.brobyggaren.tenantconfig.file.ShippedForms;
import se.brobyggaren.tenantconfig.file.TenantText;
import se.brobyggaren.tenantconfig.report.Dimension;
import se.brobyggaren.tenantconfig.report.ReportForm;

/** What stands in the way of signing a report. */
class ReadinessTest {
  private static final LocalDate LAST = LocalDate.of(2025, 12, 31);
  private static final LocalDate NEW_YEAR = LocalDate.of(2026, 1, 1);
  private static final TenantConfiguration TENANT = service("norra-orebro");

  private final TenantConfiguration unmapped =
      TenantText.read(
          TenantText.toYaml(TENANT)
              .replaceFirst("(?s)(code: boendestod.*?)\\n +national: other", "$1"));

  @Test
  void aYearThatIsOverAddsUpAndAsksForNothingMoreCanBeSigned() {
    assertThat(hindrances(TENANT, "annual-report-a", NEW_YEAR, client("boendestod"))).isEmpty();
  }

  @Test
  void aYearIsNotSignedOnItsLastDay() {
    assertThat(hindrances(TENANT, "annual-report-a", LAST, client("ekonomi")))
        .extracting(Hindrance::kind, it -> it.about().sv())
        .containsExactly(tuple(Kind.GOES_ON, "2025-12-31"));
  }

  @Test
  void whatDoesNotAddUpIsNotSigned() {
    var key = UUID.randomUUID();
    var turned = FactBuilder.client().record(key).woman().stay("2025-05-01", "2025-04-01").fact();
    assertThat(hindrances(TENANT, "annual-report-a", NEW_YEAR, turned))
        .extracting(Hindrance::kind)
        .contains(Kind.DOES_NOT_ADD_UP);
  }

  @Test
  void aWordThatIsCountedWithoutNationalCodeIsNamed() {
    assertThat(hindrances(unmapped, "annual-report-a", NEW_YEAR, client("boendestod")))
        .extracting(Hindrance::kind, it -> it.about().sv())
        .containsExactly(tuple(Kind.WORD_WITHOUT_CODE, "Annat: boendestödjare"));
  }

  @Test
  void aWordThatGotItsCodeAfterTheYearIsMapped() {
    var asked = ShippedForms.of(unmapped, "annual-report-a").orElseThrow();
    assertThat(
            readiness(unmapped, TENANT.vocabularies(), "annual-report-a", client("boendestod"))
                .hindrances(LAST, NEW_YEAR, whole(asked)))
        .isEmpty();
  }

  @Test
  void aWordThatNobodyUsedHindersNothing() {
    assertThat(hindrances(unmapped, "annual-report-a", NEW_YEAR, client("ekonomi"))).isEmpty();
  }

  @Test
  void everyQuestionIsAnsweredAndEveryLineFilledInADraftIsNoAnswer() {
    var form = ShippedForms.of(TENANT, "annual-return").orElseThrow();
    var lastYear = filled(form, Map.of("question.ombud", Written.text("Två")));
    var drafted = new FormFilling(form, 2025).view(Optional.empty(), Optional.of(lastYear));
    var empty = readiness(TENANT, "annual-return").hindrances(LAST, NEW_YEAR, drafted);
    assertThat(empty)
        .filteredOn(it -> it.kind() == Kind.NOT_ANSWERED)
        .hasSize((int) form.sections().stream().mapToLong(s -> s.questions().size()).sum());
    assertThat(empty)
        .filteredOn(it -> it.kind() == Kind.NOT_FILLED_IN)
        .extracting(it -> it.about().sv())
        .contains("Tjänster: Vakanser", "Statsbidrag");
    assertThat(readiness(TENANT, "annual-return").hindrances(LAST, NEW_YEAR, whole(form)))
        .isEmpty();
  }

  @Test
  void aSheetNeedsItsMoneyAndItsWords() {
    var readiness = readiness(TENANT, "annual-report-a");
    assertThat(readiness.hindrances(LAST, NEW_YEAR, YearAccount.empty(2025)))
        .extracting(it -> it.about().sv())
        .containsExactly("Budget", "Utfall", "Måluppfyllelse");
    assertThat(
            readiness.hindrances(
                LAST, NEW_YEAR, new YearAccount(2025, 1, 62_250L, 135_146L, "Nått", null)))
        .isEmpty();
  }

  private static FilledForm whole(ReportForm form) {
    var all = new LinkedHashMap<String, Written>();
    for (var section : form.sections()) {
      section.questions().forEach(q -> all.put("question." + q.code(), Written.text("Ja")));
      section
          .entries()
          .forEach(
              e ->
                  e.lines()
                      .forEach(
                          line ->
                              all.put(
                                  "amount." + e.code() + "." + line.code(),
                                  Written.figure(java.math.BigDecimal.ZERO))));
    }
    for (var place : List.of("from", "to", "rate", "ombud")) {
      all.put("grant.grant.0." + place, Written.figure(java.math.BigDecimal.ONE));
    }
    return new FormFilling(form, 2025).view(Optional.of(filled(form, all)), Optional.empty());
  }

  private static Filling filled(ReportForm form, Map<String, Written> all) {
    var filling = new Filling(form.code(), 2025);
    filling.write(all, Instant.parse("2026-01-10T09:00:00Z"), "Lena Ledare");
    return filling;
  }

  private static List<Hindrance> hindrances(
      TenantConfiguration tenant, String form, LocalDate today, Fact... facts) {
    var asked = ShippedForms.of(tenant, form).orElseThrow();
    return readiness(tenant, form, facts).hindrances(LAST, today, whole(asked));
  }

  private static Readiness readiness(TenantConfiguration tenant, String form, Fact... facts) {
    return readiness(tenant, tenant.vocabularies(), form, facts);
  }

  private static Readiness readiness(
      TenantConfiguration tenant, Vocabularies today, String form, Fact... facts) {
    var span = Span.of(LocalDate.of(2025, 1, 1), LAST);
    var words = new Categories(tenant, span);
    var asked = ShippedForms.of(tenant, form).orElseThrow();
    return new Readiness(
        new FormCompilation(asked, words, new Counting(span, List.of(facts))), words, today);
  }

  private static Fact client(String reason) {
    return FactBuilder.client()
        .woman()
        .from("1885")
        .stay("2025-03-01")
        .said(Dimension.CONTACT_REASON, reason)
        .fact();
  }
}
