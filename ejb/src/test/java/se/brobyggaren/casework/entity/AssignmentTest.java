package se.brobyggaren.casework.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import se.brobyggaren.kernel.history.Change;

class AssignmentTest {
  private static final LocalDate OPENED = LocalDate.of(2026, 2, 2);
  private final Assignment assignment =
      new Assignment(
          new CaseScene(OPENED).aCase, "housing", OPENED.plusDays(3), CaseScene.RECORDED.at());

  @Test
  void oneThatWasOpenedByMistakeIsStruckAndKept() {
    Change kept = assignment.strike(CaseScene.RECORDED.at());

    assertThat(assignment.isStruck()).isTrue();
    assertThat(kept).isEqualTo(new Change("assignment.struck", "housing 2026-02-05", null));
  }

  @Test
  void oneThatWasAlsoCalledDoneIsKeptWithTheDayItWas() {
    assignment.finish(OPENED.plusDays(9), CaseScene.RECORDED.at());

    assertThat(assignment.strike(CaseScene.RECORDED.at()).before())
        .isEqualTo("housing 2026-02-05 2026-02-11");
  }

  @Test
  void oneThatWasCalledDoneByMistakeGoesOn() {
    assignment.finish(OPENED.plusDays(9), CaseScene.RECORDED.at());

    assignment.takeUpAgain();

    assertThat(assignment.doneOn()).isNull();
    assertThat(assignment.isStruck()).isFalse();
  }
}
