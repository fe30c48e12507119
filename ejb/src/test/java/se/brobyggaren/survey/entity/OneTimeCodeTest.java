package se.brobyggaren.survey.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class OneTimeCodeTest {
  private static final String ALPHABET = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";
  private static final int TENANT = 7;

  @Test
  void aCodeIsReadableAndHasNoLookalikes() {
    String code = OneTimeCode.draw(TENANT).inGroups();
    assertThat(code).matches("[2-9A-HJKMNP-Z]{4}(-[2-9A-HJKMNP-Z]{4}){3}");
  }

  @Test
  void itIsDrawnFromMoreThanSixtyBits() {
    int drawn = OneTimeCode.draw(TENANT).inGroups().replace("-", "").length() - 3;
    assertThat(drawn * Math.log(ALPHABET.length()) / Math.log(2)).isGreaterThan(60);
  }

  @Test
  void noTwoAreAlike() {
    assertThat(
            Stream.generate(() -> OneTimeCode.draw(TENANT).digest())
                .limit(10_000)
                .distinct()
                .count())
        .isEqualTo(10_000);
  }

  @Test
  void itTellsTheServiceAndOnlyThat() {
    for (int tenant : new int[] {1, TENANT, 30, 31, 290, 960}) {
      OneTimeCode code = OneTimeCode.draw(tenant);
      assertThat(OneTimeCode.parse(code.inGroups()).orElseThrow().tenant()).isEqualTo(tenant);
    }
    assertThatIllegalArgumentException().isThrownBy(() -> OneTimeCode.draw(961));
    assertThatIllegalArgumentException().isThrownBy(() -> OneTimeCode.draw(0));
  }

  @Test
  void itIsUnderstoodHoweverItIsTyped() {
    OneTimeCode code = OneTimeCode.draw(TENANT);
    String written = code.inGroups();
    for (String typed :
        new String[] {
          written,
          written.toLowerCase(java.util.Locale.ROOT),
          written.replace("-", ""),
          "  " + written.replace("-", " ") + "\n",
          written.replace("-", "–")
        }) {
      assertThat(OneTimeCode.parse(typed).orElseThrow().digest()).isEqualTo(code.digest());
    }
  }

  @Test
  void everyWrongCharacterIsNoticed() {
    String code = OneTimeCode.draw(TENANT).inGroups().replace("-", "");
    for (int place = 0; place < code.length(); place++) {
      for (char other : ALPHABET.toCharArray()) {
        String wrong = code.substring(0, place) + other + code.substring(place + 1);
        assertThat(OneTimeCode.parse(wrong).isPresent()).isEqualTo(wrong.equals(code));
      }
    }
  }

  @Test
  void twoExchangedCharactersAreNoticed() {
    String code = OneTimeCode.draw(TENANT).inGroups().replace("-", "");
    IntStream.range(0, code.length() - 1)
        .filter(i -> code.charAt(i) != code.charAt(i + 1))
        .forEach(
            i ->
                assertThat(
                        OneTimeCode.parse(
                            code.substring(0, i)
                                + code.charAt(i + 1)
                                + code.charAt(i)
                                + code.substring(i + 2)))
                    .isEmpty());
  }

  @Test
  void whatCannotBeACodeIsNone() {
    for (String typed : new String[] {"", "ABCD", "0000-0000-0000-0000", "åäö", "x".repeat(1000)}) {
      assertThat(OneTimeCode.parse(typed)).isEmpty();
    }
  }

  @Test
  void itDoesNotShowItselfInALog() {
    OneTimeCode code = OneTimeCode.draw(TENANT);
    assertThat(code.toString()).doesNotContain(code.inGroups().substring(0, 4));
  }
}
