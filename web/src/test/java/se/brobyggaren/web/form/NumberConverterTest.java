package se.brobyggaren.web.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class NumberConverterTest {

  @Test
  void aNumberHasTheTypeOfItsProperty() {
    assertThat(NumberConverter.read(int.class, "1 234")).contains(1234);
    assertThat(NumberConverter.read(Long.class, "1 234")).contains(1234L);
    assertThat(NumberConverter.read(BigDecimal.class, "12,5")).contains(new BigDecimal("12.5"));
  }

  @Test
  void aWholeNumberHasNoDecimalsAndFits() {
    assertThat(NumberConverter.read(Integer.class, "12,5")).isEmpty();
    assertThat(NumberConverter.read(Integer.class, "99999999999")).isEmpty();
    assertThat(NumberConverter.read(Long.class, "99999999999")).contains(99_999_999_999L);
  }

  @Test
  void whatCouldMeanTwoThingsIsRefused() {
    assertThat(NumberConverter.read(BigDecimal.class, "1.234")).isEmpty();
  }
}
