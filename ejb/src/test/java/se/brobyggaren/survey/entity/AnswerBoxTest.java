package se.brobyggaren.survey.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AnswerBoxTest {
  private static final List<String> PLEASED = List.of("overall=satisfied", "help=yes");
  private static final List<String> LET_DOWN = List.of("overall=dissatisfied", "help=no");

  private final AnswerBox box = AnswerBox.empty();

  @Test
  void fourAnswersStayInTheBox() {
    for (int i = 1; i < AnswerBox.FULL; i++) {
      assertThat(box.drop(PLEASED)).isEmpty();
      assertThat(box.waiting()).isEqualTo(i);
    }
  }

  @Test
  void theFifthBringsAllFiveOut() {
    box.drop(PLEASED);
    box.drop(LET_DOWN);
    box.drop(PLEASED);
    box.drop(PLEASED);
    assertThat(box.drop(LET_DOWN))
        .isEqualTo(
            Map.of("overall=satisfied", 3, "help=yes", 3, "overall=dissatisfied", 2, "help=no", 2));
    assertThat(box.waiting()).isZero();
    assertThat(box.marks()).isEmpty();
  }

  @Test
  void noBatchIsSmallerThanFive() {
    for (int i = 1; i <= 23; i++) {
      int out =
          box.drop(PLEASED).entrySet().stream()
              .filter(mark -> mark.getKey().startsWith("overall="))
              .mapToInt(Map.Entry::getValue)
              .sum();
      assertThat(out).isEqualTo(i % AnswerBox.FULL == 0 ? AnswerBox.FULL : 0);
    }
    assertThat(box.waiting()).isEqualTo(3);
  }

  @Test
  void theBoxLooksTheSameWhoeverCameFirst() {
    AnswerBox other = AnswerBox.empty();
    box.drop(PLEASED);
    box.drop(LET_DOWN);
    other.drop(LET_DOWN);
    other.drop(PLEASED);
    assertThat(box.marks()).isEqualTo(other.marks());
  }

  @Test
  void theBoxDoesNotSayWhichAnswersBelongTogether() {
    AnswerBox other = AnswerBox.empty();
    box.drop(List.of("overall=satisfied", "help=yes"));
    box.drop(List.of("overall=dissatisfied", "help=no"));
    other.drop(List.of("overall=satisfied", "help=no"));
    other.drop(List.of("overall=dissatisfied", "help=yes"));
    assertThat(box.marks()).isEqualTo(other.marks());
  }
}
