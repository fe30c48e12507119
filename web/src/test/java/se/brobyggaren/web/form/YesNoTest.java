package se.brobyggaren.web.form;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class YesNoTest {

  @Test
  void anAnswerThatWasNotAskedIsAChoiceOfItsOwn() {
    YesNo question = new YesNo();
    assertThat(question.getValue()).isEqualTo("notAsked");
    question.setValue(false);
    assertThat(question.getValue()).isEqualTo("false");
    question.setValue(true);
    assertThat(question.getValue()).isEqualTo("true");
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
