package se.brobyggaren.tenantconfig.codes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class NationalCodesTest {

  @ParameterizedTest
  @EnumSource(CodeList.class)
  void everyCodeHasItsOwnWordsInBothLanguages(CodeList list) {
    assertThat(list.codes()).isNotEmpty();
    assertThat(list.codes()).extracting(NationalCode::code).doesNotHaveDuplicates();
    assertThat(list.codes()).extracting(c -> c.text(Locale.ROOT)).doesNotHaveDuplicates();
    assertThat(list.codes()).extracting(c -> c.text(Locale.ENGLISH)).doesNotHaveDuplicates();
    assertThat(list.codes())
        .allMatch(c -> !c.text(Locale.ROOT).isBlank() && !c.text(Locale.ENGLISH).isBlank());
  }

  @ParameterizedTest
  @EnumSource(CodeList.class)
  void aBroaderCodeIsInTheSameList(CodeList list) {
    assertThat(list.codes())
        .allMatch(c -> c.broader() == null || list.find(c.broader()).isPresent());
  }

  @ParameterizedTest
  @CsvSource({
    "DEFICIENCY_TYPES, 13",
    "AUTHORITIES, 15",
    "CONTACT_REASONS, 17",
    "ASSIGNMENTS, 12",
    "PARTIES, 11"
  })
  void theListsHaveTheirLength(CodeList list, int length) {
    assertThat(list.codes()).hasSize(length);
  }

  @Test
  void all290MunicipalitiesLieInOneOf21Counties() {
    assertThat(Municipalities.all()).hasSize(290);
    assertThat(Counties.all()).hasSize(21);
    assertThat(Municipalities.all())
        .allMatch(m -> m.code().matches("[0-9]{4}") && m.code().startsWith(m.countyCode()))
        .allMatch(m -> Counties.byCode(m.countyCode()).isPresent());
    assertThat(Counties.all()).allMatch(c -> !Municipalities.ofCounty(c.code()).isEmpty());
    assertThat(Municipalities.byCode("0125").orElseThrow().name()).isEqualTo("Ekerö");
    assertThat(Municipalities.byCode("125")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"18, lst-orebro", "14, lst-vastra-gotaland", "23, lst-jamtland", "01, lst-stockholm"})
  void aCountyBoardHasItsAlias(String code, String alias) {
    assertThat(Counties.byAlias(alias).orElseThrow().code()).isEqualTo(code);
  }

  @Test
  void eightBodiesSitInTheNationalReviewGroup() {
    assertThat(NationalBody.all()).hasSize(8);
    assertThat(NationalBody.byAlias("socialstyrelsen")).isPresent();
    assertThat(NationalBody.byAlias("absent")).isEmpty();
  }
}
