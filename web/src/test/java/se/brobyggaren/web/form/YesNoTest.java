package se.brobyggaren.web.form;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class YesNoTest {

  @Test
  void anAnswerThatWasNotAskedIsAChoiceOfItsOwn() {
    assertThat(YesNo.shown(null)).isEqualTo("notAsked");
    assertThat(YesNo.shown(false)).isEqualTo("false");
    assertThat(YesNo.shown(true)).isEqualTo("true");
  }

  @Test
  void whatIsChosenIsYesNoOrNothing() {
    assertThat(YesNo.read("true")).isTrue();
    assertThat(YesNo.read("false")).isFalse();
    assertThat(YesNo.read("notAsked")).isNull();
    assertThat(YesNo.read("")).isNull();
    assertThat(YesNo.read(null)).isNull();
  }
}
