package se.brobyggaren.deficiency.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.brobyggaren.deficiency.boundary.DeficiencyRefused;
import se.brobyggaren.tenantconfig.Term;
import se.brobyggaren.tenantconfig.Vocabularies;
import se.brobyggaren.tenantconfig.codes.CodeList;
import se.brobyggaren.tenantconfig.values.LocalText;

/** A word without a national code cannot leave the tenant (DOMAIN rule 14). */
class WordsWithoutCodeTest {
  private static final Term MAPPED = new Term("fk", LocalText.sv("Kassan"), "forsakringskassan");
  private static final Term ONE = new Term("hundvakt", LocalText.sv("Hundvakt"), null);
  private static final Term OTHER = new Term("taxi", LocalText.sv("Färdtjänst"), null);

  @Test
  void sharingIsRefusedWithTheWordsNamed() {
    assertThatThrownBy(() -> Concerns.requireMapped(Stream.of(MAPPED, ONE, OTHER, ONE)))
        .isInstanceOfSatisfying(
            DeficiencyRefused.class,
            refused -> assertThat(refused.args()).isEqualTo(List.of("”Hundvakt”, ”Färdtjänst”")));
  }

  @Test
  void wordsThatAreMappedLeave() {
    assertThatCode(() -> Concerns.requireMapped(Stream.of(MAPPED))).doesNotThrowAnyException();
  }

  @Test
  void aWordThatAFileHasDroppedIsNotGivenAwayAsAnything() {
    var concerns =
        new Concerns(Vocabularies.NATIONAL.with(CodeList.DEFICIENCY_TYPES, List.of(ONE)));

    assertThat(concerns.type("taxi").mapped()).isFalse();
    assertThat(concerns.type("cooperation").national()).isEqualTo("cooperation");
  }
}
