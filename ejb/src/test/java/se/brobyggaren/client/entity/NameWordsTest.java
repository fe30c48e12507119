package se.brobyggaren.client.entity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameWordsTest {

  @ParameterizedTest
  @CsvSource({
    "Carlsson, karlson",
    "Christer, Krister",
    "Ekwall, Ekvall",
    "Zackarias, Sakarias",
    "Thérèse, Terese",
    "Sofie, Sophie",
    "Alexander, Aleksander",
    "SØREN, sören",
  })
  void spellingsThatSoundAlikeAreOne(String one, String other) {
    assertThat(NameWords.of(one)).isEqualTo(NameWords.of(other)).isNotEmpty();
  }

  @ParameterizedTest
  @CsvSource({"Åsa, Asa", "Möller, Moller", "Åberg, Öberg", "Karin, Katarina"})
  void namesThatDifferStayDifferent(String one, String other) {
    assertThat(NameWords.of(one)).isNotEqualTo(NameWords.of(other));
  }

  @Test
  void everyPartOfANameIsAWord() {
    assertThat(NameWords.of("Anna-Karin  von Döbeln, d'Or"))
        .containsExactly("ana", "karin", "von", "döbeln", "d", "or");
  }

  @Test
  void signsAloneAreNoWords() {
    assertThat(NameWords.of(" - . 12 ")).isEmpty();
    assertThat(NameWords.of(null)).isEmpty();
  }

  @Test
  void aComposedLetterEqualsItsParts() {
    assertThat(NameWords.of("A\u030Asa")).isEqualTo(NameWords.of("Åsa"));
  }
}
