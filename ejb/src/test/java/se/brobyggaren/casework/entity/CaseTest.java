package se.brobyggaren.casework.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.brobyggaren.casework.boundary.Awaited;
import se.brobyggaren.casework.boundary.Phase;
import se.brobyggaren.casework.entity.caseload.Ombud;
import se.brobyggaren.kernel.history.Change;

class CaseTest {
  private static final LocalDate OPENED = LocalDate.of(2026, 2, 2);
  private final CaseScene scene = new CaseScene(OPENED);
  private final Case aCase = scene.aCase;

  @Test
  void caseBeginsWithContact() {
    assertThat(aCase.phase()).isEqualTo(Phase.CONTACT);
    assertThat(aCase.isOpen()).isTrue();
    assertThat(scene.holding.from()).isEqualTo(OPENED);
  }

  @Test
  void changeTellsWhatStoodBefore() {
    assertThat(aCase.enter(Phase.MAPPING)).isEqualTo(new Change("phase", "CONTACT", "MAPPING"));
    assertThat(aCase.because(List.of("housing", "economy")))
        .isEqualTo(new Change("reasons", "economy", "housing economy"));
  }

  @Test
  void closeEndsTheHoldingAndTheWait() {
    aCase.await(Awaited.APPEAL, OPENED.plusDays(10));

    scene.close(LocalDate.of(2026, 6, 1));

    assertThat(aCase.isOpen()).isFalse();
    assertThat(aCase.awaiting()).isNull();
    assertThat(scene.holding.until()).isEqualTo("2026-06-01");
  }

  @Test
  void closeByMistakeIsTakenBackAndKept() {
    scene.close(LocalDate.of(2026, 6, 1));

    Change kept = aCase.reopen(scene.holding);

    assertThat(aCase.isOpen()).isTrue();
    assertThat(scene.holding.until()).isNull();
    assertThat(kept.before()).isEqualTo("2026-06-01 assignments-done");
  }

  @Test
  void handOverKeepsBothHoldings() {
    Ombud other = CaseScene.ombud("Andra");

    Holding next =
        aCase.handOver(other, scene.holding, LocalDate.of(2026, 4, 1), null, CaseScene.RECORDED);

    assertThat(scene.holding.until()).isEqualTo("2026-04-01");
    assertThat(next.from()).isEqualTo("2026-04-01");
    assertThat(aCase.ombud()).isEqualTo(other);
  }

  @Test
  void caseNumberIsReadAsItIsWritten() {
    assertThat(CaseNumber.parse(" 2026-17 ")).contains(aCase.number());
    assertThat(aCase.number()).hasToString("2026-17");
    assertThat(CaseNumber.parse("Anna")).isEmpty();
    assertThat(CaseNumber.parse("19")).isEmpty();
  }

  @Test
  void onlyFieldsThatDifferAreKept() {
    assertThat(
            Change.differing(
                Change.of("contact.minutes", 30, 30), Change.of("contact.day", OPENED, null)))
        .containsExactly(new Change("contact.day", "2026-02-02", null));
  }
}
