package se.brobyggaren.statistics.entity.filling;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.brobyggaren.statistics.Services;
import se.brobyggaren.statistics.boundary.filling.FilledForm;
import se.brobyggaren.tenantconfig.file.ShippedForms;

/** Figures of an imported year on the annual return's form. */
class EarlierFiguresTest {
  private final FormFilling form =
      new FormFilling(
          ShippedForms.of(Services.service("stockholm"), "annual-return").orElseThrow(), 2011);

  @Test
  void aFigureStandsOnItsLineInTheUnitOfTheForm() {
    var view = view(Optional.empty(), whole("salaries", "4196191.50"), whole("positions", "18.5"));
    assertThat(line(view, "salaries")).isEqualByComparingTo("4196");
    assertThat(line(view, "positions")).isEqualByComparingTo("18.5");
    assertThat(line(view, "premises")).isNull();
  }

  @Test
  void theGrantOf2011IsRateTimesOmbudTimesMonthsOfBothPeriods() {
    var view =
        view(
            Optional.empty(),
            figure("grant-rate", "2011-01-01", "2011-08-31", "25200"),
            figure("grant-ombud", "2011-01-01", "2011-08-31", "19"),
            figure("grant-rate", "2011-09-01", "2011-12-31", "25200"),
            figure("grant-ombud", "2011-09-01", "2011-12-31", "10"));
    assertThat(view.grants().get(0).sum()).isEqualTo(4_838_400);
  }

  @Test
  void whatALeadHasFilledInGoesBeforeIt() {
    var filling = new Filling("annual-return", 2011);
    filling.write(
        Map.of("amount.costs.salaries", Written.figure(new BigDecimal("5000"))),
        Instant.parse("2012-01-10T09:00:00Z"),
        "Lena Ledare");
    var view = view(Optional.of(filling), whole("salaries", "4196191"), whole("premises", "90000"));
    assertThat(line(view, "salaries")).isEqualByComparingTo("5000");
    assertThat(line(view, "premises")).isEqualByComparingTo("90");
  }

  @Test
  void aProgrammesMoneyIsItsOwn() {
    var figures =
        new EarlierFigures(
            List.of(
                new EarlierFigure("outcome", "team", day("2019-01-01"), null, new BigDecimal("7")),
                new EarlierFigure("outcome", null, day("2019-01-01"), null, BigDecimal.TEN)));
    assertThat(figures.kronor("team", "outcome")).isEqualTo(7);
    assertThat(figures.kronor("team", "budget")).isNull();
    assertThat(figures.kronor("other", "outcome")).isNull();
  }

  private FilledForm view(Optional<Filling> filling, EarlierFigure... figures) {
    return form.view(filling, Optional.empty(), new EarlierFigures(List.of(figures)));
  }

  private static BigDecimal line(FilledForm view, String code) {
    return view.amounts().stream()
        .flatMap(of -> of.lines().stream())
        .filter(line -> line.line().equals(code))
        .findFirst()
        .orElseThrow()
        .amount();
  }

  private static EarlierFigure whole(String code, String amount) {
    return figure(code, "2011-01-01", "2011-12-31", amount);
  }

  private static EarlierFigure figure(String code, String from, String to, String amount) {
    return new EarlierFigure(code, null, day(from), day(to), new BigDecimal(amount));
  }

  private static LocalDate day(String written) {
    return LocalDate.parse(written);
  }
}
