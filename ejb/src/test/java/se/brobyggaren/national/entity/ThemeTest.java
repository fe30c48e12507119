package se.brobyggaren.national.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.brobyggaren.kernel.Changed;
import se.brobyggaren.national.boundary.NationalDecision;
import se.brobyggaren.national.boundary.StatementView;
import se.brobyggaren.national.boundary.ThemeRefused;
import se.brobyggaren.national.boundary.ThemeRefused.Reason;
import se.brobyggaren.national.boundary.ThemeState;

class ThemeTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
  private static final Said SAID =
      new Said(TODAY, Instant.parse("2026-03-02T10:00:00Z"), "Redaktören");

  private final Theme theme = new Theme(description("Läkarbrist", "region"), TODAY);

  private static Theme.Description description(String title, String... authorities) {
    return new Theme.Description(
        title, "För få läkare", "Ingen vård", List.of(authorities), List.of("accessibility"));
  }

  @ParameterizedTest
  @EnumSource(NationalDecision.class)
  void aDecisionPutsTheThemeInItsState(NationalDecision decision) {
    StatementView kept = theme.decided(decision, "Så beslutades", SAID).view();

    assertThat(theme.state()).isEqualTo(decision.leadsTo());
    assertThat(kept.decision()).isEqualTo(decision);
    assertThat(kept.state()).isEqualTo(decision.leadsTo());
    assertThat(kept.recordedBy()).isEqualTo("Redaktören");
  }

  @Test
  void theAuthorityOfTheThemeAnswers() {
    theme.answered("region", "Fler läkare anställs", SAID);

    assertThat(theme.state()).isEqualTo(ThemeState.ANSWERED);
    assertThat(theme.stateSince()).isEqualTo(TODAY);
  }

  @Test
  void anotherAuthorityDoesNotAnswer() {
    refused(Reason.notItsAuthority, () -> theme.answered("csn", "Nej", SAID));
    assertThat(theme.state()).isEqualTo(ThemeState.GATHERING);
  }

  @Test
  void nothingIsRecordedBeforeItHappened() {
    Said tomorrow = new Said(TODAY.plusDays(1), SAID.recordedAt(), "Redaktören");

    refused(Reason.inTheFuture, () -> theme.answered("region", "Ja", tomorrow));
  }

  @Test
  void aClosedThemeTakesNothingUntilItIsOpenedAgain() {
    theme.close("Åtgärdat", SAID);

    refused(Reason.isClosed, theme::mustBeOpen);
    refused(Reason.isClosed, () -> theme.answered("region", "Ja", SAID));
    refused(Reason.isClosed, () -> theme.decided(NationalDecision.RAISE, "Ja", SAID));
    refused(Reason.isClosed, () -> theme.close("Igen", SAID));

    theme.reopen("Det kom tillbaka", SAID);
    theme.mustBeOpen();
    assertThat(theme.state()).isEqualTo(ThemeState.GATHERING);
  }

  @Test
  void aThemeWithoutMeasureCanBeDecidedAnewButGathersNoMore() {
    theme.decided(NationalDecision.NO_MEASURE, "Därför att", SAID);

    refused(Reason.isClosed, theme::mustBeOpen);
    theme.decided(NationalDecision.RAISE, "Nya rapporter", SAID);
    assertThat(theme.state()).isEqualTo(ThemeState.RAISED);
  }

  @Test
  void anOpenThemeIsNotOpenedAgain() {
    refused(Reason.isOpen, () -> theme.reopen("Varför", SAID));
  }

  @Test
  void rewordingReturnsWhatStoodBefore() {
    String before = theme.reword(description("För få läkare", "region", "municipality"), 0);

    assertThat(before).startsWith("Läkarbrist");
    assertThat(theme.authorities()).containsExactly("municipality", "region");
  }

  @Test
  void aLostUpdateIsNoticed() {
    assertThatThrownBy(() -> theme.reword(description("X", "region"), 7))
        .isInstanceOf(Changed.class);
  }

  @Test
  void onlyNationalCodesAreTaken() {
    refused(Reason.unknownCode, () -> new Theme(description("X", "stadsdelen"), TODAY));
  }

  private static void refused(Reason reason, Runnable act) {
    assertThatThrownBy(act::run)
        .isInstanceOfSatisfying(
            ThemeRefused.class, refusal -> assertThat(refusal.reason()).isEqualTo(reason));
  }
}
