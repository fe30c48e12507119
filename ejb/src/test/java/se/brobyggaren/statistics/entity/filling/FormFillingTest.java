package se.brobyggaren.statistics.entity.filling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.brobyggaren.statistics.Services;
import se.brobyggaren.statistics.boundary.filling.FillIn;
import se.brobyggaren.statistics.boundary.filling.FilledForm;
import se.brobyggaren.statistics.boundary.filling.FillingRefused;
import se.brobyggaren.statistics.boundary.filling.GrantPeriod;
import se.brobyggaren.tenantconfig.file.ShippedForms;

/** What stands on the annual return's form, and what stood there. */
class FormFillingTest {
  private static final Instant JANUARY = Instant.parse("2012-01-10T09:00:00Z");

  private final FormFilling form =
      new FormFilling(
          ShippedForms.of(Services.service("stockholm"), "annual-return").orElseThrow(), 2011);

  @Test
  void aGrantIsRateTimesOmbudTimesMonthsSplitWhereTheOmbudChange() {
    var view = view(filled(List.of(), List.of(), period(1, 8, "19"), period(9, 12, "10")));
    assertThat(view.grants().get(0).sum()).isEqualTo(4_838_400);
    assertThat(view.grants().get(0).periods()).hasSize(2);
  }

  @Test
  void aGrantOfHalfAnOmbudIsWholeKronor() {
    assertThat(new GrantPeriod(1, 1, 25_201, new BigDecimal("0.5")).sum()).isEqualTo(12_601);
  }

  @Test
  void monthsThatAreGrantedTwiceOrTurnedAreRefused() {
    assertRefused("periodsOverlap", List.of(), period(1, 8, "19"), period(8, 12, "10"));
    assertRefused("periodsOverlap", List.of(), period(9, 12, "19"), period(1, 8, "10"));
    assertRefused("periodTurned", List.of(), period(8, 1, "19"));
  }

  @Test
  void kronorAreWholeAndPositionsNeedNotBe() {
    assertRefused("notWhole", List.of(new FillIn.Amount("costs", "car", new BigDecimal("12.5"))));
    var view =
        view(
            filled(
                List.of(), List.of(new FillIn.Amount("staff", "leave", new BigDecimal("1.75")))));
    assertThat(line(view, "staff", "leave")).isEqualByComparingTo("1.75");
  }

  @Test
  void whatIsNotOnTheFormIsRefused() {
    assertRefused("notOnTheForm", List.of(new FillIn.Amount("costs", "yacht", BigDecimal.ONE)));
    assertRefused("notOnTheForm", List.of(new FillIn.Amount("grant", "rate", BigDecimal.ONE)));
    assertThatThrownBy(() -> form.read(wish(List.of(new FillIn.Answer("no-such", "x")), List.of())))
        .isInstanceOf(FillingRefused.class);
  }

  @Test
  void theTotalIsOfWhatIsFilledIn() {
    assertThat(view(filled(List.of(), List.of())).amounts().get(1).total()).isNull();
    var view =
        view(
            filled(
                List.of(),
                List.of(
                    new FillIn.Amount("costs", "salaries", new BigDecimal(900)),
                    new FillIn.Amount("costs", "car", new BigDecimal(50)))));
    assertThat(view.amounts().get(1).total()).isEqualByComparingTo("950");
  }

  @Test
  void lastYearsAnswersAreDraftsUntilTheYearIsSaved() {
    var before = filled(List.of(new FillIn.Answer("quality", "Kollegial granskning")), List.of());
    var drafted = form.view(Optional.empty(), Optional.of(before));
    assertThat(answer(drafted, "quality").draft()).isEqualTo("Kollegial granskning");
    assertThat(answer(drafted, "quality").text()).isNull();
    var saved = form.view(Optional.of(filled(List.of(), List.of())), Optional.of(before));
    assertThat(answer(saved, "quality").draft()).isNull();
  }

  @Test
  void whatStoodBeforeIsKeptAndTheSameAgainIsNoChange() {
    var filling = filled(List.of(new FillIn.Answer("quality", "Ett\ntill")), List.of());
    write(filling, wish(List.of(new FillIn.Answer("quality", " Ett\r\ntill ")), List.of()));
    assertThat(view(filling).history()).isEmpty();
    write(filling, wish(List.of(new FillIn.Answer("quality", "Två")), List.of()));
    write(filling, wish(List.of(), List.of()));
    var view = view(filling);
    assertThat(answer(view, "quality").text()).isNull();
    assertThat(view.history())
        .extracting(FilledForm.Before::before)
        .containsExactly("Två", "Ett\ntill");
    assertThat(view.history().get(0).place().sv()).startsWith("Hur säkras kvaliteten");
  }

  private Filling filled(
      List<FillIn.Answer> answers, List<FillIn.Amount> amounts, GrantPeriod... periods) {
    var filling = new Filling("annual-return", 2011);
    write(filling, wish(answers, amounts, periods));
    return filling;
  }

  private void write(Filling filling, FillIn wish) {
    filling.write(form.read(wish), JANUARY, "Lena Ledare");
  }

  private static FillIn wish(
      List<FillIn.Answer> answers, List<FillIn.Amount> amounts, GrantPeriod... periods) {
    return new FillIn(
        "annual-return",
        2011,
        0,
        answers,
        amounts,
        List.of(new FillIn.Grant("grant", List.of(periods))));
  }

  private void assertRefused(String reason, List<FillIn.Amount> amounts, GrantPeriod... periods) {
    assertThatThrownBy(() -> form.read(wish(List.of(), amounts, periods)))
        .isInstanceOf(FillingRefused.class)
        .hasMessageContaining(reason);
  }

  private FilledForm view(Filling filling) {
    return form.view(Optional.of(filling), Optional.empty());
  }

  private static FilledForm.Answer answer(FilledForm view, String question) {
    return view.answers().stream()
        .filter(answer -> answer.question().equals(question))
        .findFirst()
        .orElseThrow();
  }

  private static BigDecimal line(FilledForm view, String entries, String line) {
    return view.amounts().stream()
        .filter(of -> of.entries().equals(entries))
        .flatMap(of -> of.lines().stream())
        .filter(of -> of.line().equals(line))
        .map(FilledForm.Line::amount)
        .findFirst()
        .orElseThrow();
  }

  private static GrantPeriod period(int from, int to, String ombud) {
    return new GrantPeriod(from, to, 25_200, new BigDecimal(ombud));
  }
}
