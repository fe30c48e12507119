package se.brobyggaren.programme.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProgrammeCodeTest {

  @ParameterizedTest
  @CsvSource({
    "Mottagningsteamet, mottagningsteamet",
    "Coachande teamet (2019), coachande-teamet-2019",
    "Åter i arbete – Höör & Lund, ater-i-arbete-hoor-lund",
    "!!!, insats"
  })
  void aCodeIsMadeOfTheName(String name, String code) {
    assertThat(ProgrammeCode.of(name, Set.of())).isEqualTo(code);
  }

  @Test
  void aTakenOneGetsANumber() {
    assertThat(ProgrammeCode.of("Team", Set.of("team", "team-2"))).isEqualTo("team-3");
  }

  @Test
  void aLongNameIsCutSoThatANumberHasRoom() {
    String name = "ett mycket långt namn ".repeat(5);
    assertThat(ProgrammeCode.of(name, Set.of())).hasSizeLessThanOrEqualTo(56).doesNotEndWith("-");
  }
}
