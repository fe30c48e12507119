package se.brobyggaren.national.boundary.sorting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.brobyggaren.national.boundary.ShareId;
import se.brobyggaren.national.boundary.ThemeId;
import se.brobyggaren.national.boundary.sorting.Likeness.Degree;

class SuggestionTest {
  private final ThemeId doctors = new ThemeId(UUID.randomUUID());
  private final ThemeId rent = new ThemeId(UUID.randomUUID());

  @Test
  void likenessIsHalfPiecesAndHalfWords() {
    assertThat(new Likeness(0.2, List.of("läkar", "psykiatri"), 4).score()).isEqualTo(0.35);
    assertThat(new Likeness(0.2, List.of(), 0).score()).isEqualTo(0.1);
  }

  @Test
  void likenessIsSaidInWords() {
    assertThat(new Likeness(0.6, List.of("läkar"), 2).degree()).isEqualTo(Degree.STRONG);
    assertThat(new Likeness(0.21, List.of("läkar"), 4).degree()).isEqualTo(Degree.FAIR);
    assertThat(new Likeness(0.1, List.of("läkar"), 9).degree()).isEqualTo(Degree.WEAK);
  }

  @Test
  void commonWordsAreShownAsTheyAreWritten() {
    Likeness likeness = new Likeness(0.2, List.of("läkar", "psykiatri", "få"), 9);

    assertThat(likeness.wordsOf("Läkarna i psykiatrin får vänta, läkarna är få", 5))
        .containsExactly("läkarna", "psykiatrin");
    assertThat(likeness.wordsOf("Läkarna i psykiatrin", 1)).hasSize(1);
  }

  @Test
  void aThemeIsSuggestedOnceByItsMostLikeMember() {
    List<LikeReport> like =
        List.of(in(doctors, 0.2), in(rent, 0.3), in(doctors, 0.5), in(null, 0.9));

    List<Suggestion> suggestions = Suggestion.among(like, 3);

    assertThat(suggestions).extracting(Suggestion::theme).containsExactly(doctors, rent);
    assertThat(suggestions.get(0).because().likeness().pieces()).isEqualTo(0.5);
    assertThat(Suggestion.among(like, 1)).hasSize(1);
  }

  @Test
  void unsortedOnesThatAreBarelyLikeAreLeftOut() {
    List<LikeReport> like = List.of(in(null, 0.1), in(null, 0.6), in(null, 0.9), in(rent, 0.9));

    assertThat(Suggestion.loose(like, 3))
        .extracting(report -> report.likeness().pieces())
        .containsExactly(0.9, 0.6);
  }

  private static LikeReport in(ThemeId theme, double pieces) {
    return new LikeReport(
        new ShareId(UUID.randomUUID()),
        "Norra Örebro",
        "För få läkare",
        theme,
        theme == null ? null : "Tema",
        List.of("region"),
        List.of("accessibility"),
        new Likeness(pieces, List.of(), 5),
        List.of());
  }
}
