package se.brobyggaren.web.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumbersTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "-5|-5",
        "1 234|1234",
        "1\u00a0234|1234",
        "1 234 567|1234567",
        "\u22125|-5",
        " 7 |7",
        "1234|1234"
      })
  void wholeNumbersAreUnderstood(String typed, BigDecimal meant) {
    assertThat(Numbers.parseWhole(typed)).contains(meant);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "12,5", "1 23", "1.234", "1,234", "5 st", "--5", "1e3", "0x10", "1 2345", "12 34", ""
      })
  void whatIsNoWholeNumberIsRefused(String typed) {
    assertThat(Numbers.parseWhole(typed)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "12,5|12.5",
        "12.5|12.5",
        "1 234,5|1234.5",
        "0,125|0.125",
        "1 234,567|1234.567",
        "-0,5|-0.5",
        "80|80"
      })
  void decimalsAreUnderstoodWithCommaAndPoint(String typed, BigDecimal meant) {
    assertThat(Numbers.parseDecimal(typed)).contains(meant);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"1.234", "1,234", "12.500", "1,2,3", "1.234,5", "1 23,5", "halv", ",5", "5,"})
  void whatCouldMeanTwoThingsIsRefused(String typed) {
    assertThat(Numbers.parseDecimal(typed)).isEmpty();
  }

  @Test
  void numbersAreWrittenAsSwedenWritesThem() {
    assertThat(Numbers.format(new BigDecimal("1234.50"))).isEqualTo("1\u00a0234,5");
    assertThat(Numbers.format(-5)).isEqualTo("-5");
    assertThat(Numbers.format(1_234_567L)).isEqualTo("1\u00a0234\u00a0567");
  }

  @ParameterizedTest
  @CsvSource({"0", "-5", "999", "1000", "12345.678", "0.5", "1.234"})
  void whatIsWrittenIsUnderstoodUnlessItCouldMeanTwoThings(BigDecimal number) {
    String written = Numbers.format(number);
    Numbers.parseDecimal(written).ifPresent(read -> assertThat(read).isEqualByComparingTo(number));
  }
}
