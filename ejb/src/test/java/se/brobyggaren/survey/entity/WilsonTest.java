package se.brobyggaren.survey.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.brobyggaren.survey.boundary.Share;

class WilsonTest {
  private static final Offset<Double> FOUR_DECIMALS = within(0.00005);

  /** R. Newcombe, Statistics in Medicine 17 (1998), table I, method 3. */
  @ParameterizedTest
  @CsvSource({
    "81, 263, 0.2553, 0.3662",
    "15, 148, 0.0624, 0.1605",
    "0, 20, 0.0000, 0.1611",
    "1, 29, 0.0061, 0.1718"
  })
  void theIntervalIsThePublishedOne(int favourable, int answered, double low, double high) {
    Share share = Wilson.of(favourable, answered);
    assertThat(share.low()).isCloseTo(low, FOUR_DECIMALS);
    assertThat(share.high()).isCloseTo(high, FOUR_DECIMALS);
  }

  @Test
  void fiveOfFiveIsNoProofOfAll() {
    Share share = Wilson.of(5, 5);
    assertThat(share.share()).isEqualTo(1);
    assertThat(share.low()).isCloseTo(0.5655, FOUR_DECIMALS);
    assertThat(share.high()).isEqualTo(1);
  }

  @Test
  void favourableAndNotAreEachOthersMirror() {
    Share yes = Wilson.of(17, 20);
    Share no = Wilson.of(3, 20);
    assertThat(yes.low()).isCloseTo(1 - no.high(), within(1e-12));
    assertThat(yes.high()).isCloseTo(1 - no.low(), within(1e-12));
  }

  @Test
  void moreAnswersMakeItNarrower() {
    Share few = Wilson.of(8, 10);
    Share many = Wilson.of(80, 100);
    assertThat(many.high() - many.low()).isLessThan(few.high() - few.low());
  }

  @Test
  void aShareOfNothingIsRefused() {
    assertThatIllegalArgumentException().isThrownBy(() -> Wilson.of(0, 0));
    assertThatIllegalArgumentException().isThrownBy(() -> Wilson.of(6, 5));
    assertThatIllegalArgumentException().isThrownBy(() -> Wilson.of(-1, 5));
  }
}
