package se.brobyggaren.tenancy.entity.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import se.brobyggaren.tenancy.boundary.vocabulary.ChangeVocabulary.Word;
import se.brobyggaren.tenancy.boundary.vocabulary.VocabularyRefused;
import se.brobyggaren.tenantconfig.Term;
import se.brobyggaren.tenantconfig.Vocabularies;
import se.brobyggaren.tenantconfig.codes.CodeList;
import se.brobyggaren.tenantconfig.values.LocalText;

/** DOMAIN rule 14: what records hold goes on meaning the same. */
class WordsInUseTest {
  private static final CodeList LIST = CodeList.CONTACT_REASONS;
  private static final Term MONEY = term("ekonomi", "Ekonomi", "economy");
  private static final Term HOME = term("boende", "Boende", "housing");
  private static final Term DOGS = term("hundvakt", "Hundvakt", null);

  private static Term term(String code, String text, String national) {
    return new Term(code, LocalText.sv(text), national);
  }

  private static Vocabularies words(Term... terms) {
    return Vocabularies.NATIONAL.with(LIST, List.of(terms));
  }

  private static WordsInUse inUse(Vocabularies... versions) {
    return new WordsInUse(LIST, List.of(versions));
  }

  private static Word word(Term term) {
    return new Word(term.code(), term.text().sv(), term.text().en(), term.national());
  }

  private static Word added(String text, String national) {
    return new Word(null, text, null, national);
  }

  @Test
  void aWordThatRecordsMayHoldCannotBeTakenAway() {
    assertThatThrownBy(
            () -> inUse(words(MONEY, HOME)).changed(List.of(MONEY, HOME), List.of(word(HOME))))
        .isInstanceOf(VocabularyRefused.class)
        .hasMessageContaining("gone")
        .hasMessageContaining("Ekonomi");
  }

  @Test
  void aWordOfAVersionThatHasNotBegunMayGo() {
    assertThat(inUse(words(MONEY)).changed(List.of(MONEY, DOGS), List.of(word(MONEY))))
        .containsExactly(MONEY);
  }

  @Test
  void whatAWordIsCalledAndCountedUnderMayChange() {
    assertThat(
            inUse(words(MONEY, DOGS))
                .changed(
                    List.of(MONEY, DOGS),
                    List.of(
                        new Word("ekonomi", "Pengar", "Money", "economy"),
                        new Word("hundvakt", "Hundvakt", null, "other"))))
        .extracting(Term::code, term -> term.text().sv(), Term::national)
        .containsExactly(
            tuple("ekonomi", "Pengar", "economy"), tuple("hundvakt", "Hundvakt", "other"));
  }

  @Test
  void anEarlierCodeDoesNotComeBackAsAnotherWord() {
    WordsInUse words = inUse(words(MONEY, DOGS), words(MONEY));
    assertThatThrownBy(
            () ->
                words.changed(
                    List.of(MONEY), List.of(word(MONEY), word(term("hundvakt", "Katter", null)))))
        .hasMessageContaining("codeTaken")
        .hasMessageContaining("Hundvakt");
    assertThat(words.changed(List.of(MONEY), List.of(word(MONEY), added("Hundvakt", "other"))))
        .extracting(Term::code)
        .as("the word itself comes back with its code")
        .containsExactly("ekonomi", "hundvakt");
  }

  @Test
  void theFirstOwnWordStandsBesideTheNationalOnes() {
    List<Term> national = Vocabularies.NATIONAL.terms(LIST);
    assertThatThrownBy(
            () -> inUse(Vocabularies.NATIONAL).changed(national, List.of(added("Hundvakt", null))))
        .hasMessageContaining("gone");

    List<Word> all = new ArrayList<>(national.stream().map(WordsInUseTest::word).toList());
    all.add(added("Hundvakt", null));
    List<Term> after = inUse(Vocabularies.NATIONAL).changed(national, all);
    assertThat(after).startsWith(national.toArray(Term[]::new)).endsWith(DOGS);
    assertThat(Vocabularies.NATIONAL.with(LIST, after).hasOwn(LIST)).isTrue();
    assertThat(Vocabularies.NATIONAL.with(LIST, national)).isEqualTo(Vocabularies.NATIONAL);
  }

  @Test
  void aNationalCodeMeansItself() {
    for (String elsewhere : new String[] {"housing", null}) {
      assertThatThrownBy(
              () ->
                  inUse(words(MONEY))
                      .changed(
                          List.of(MONEY),
                          List.of(word(MONEY), word(term("economy", "Pengar", elsewhere)))))
          .hasMessageContaining("nationalCode");
    }
  }

  @Test
  void twoWordsThatReadTheSameAreRefused() {
    assertThatThrownBy(
            () ->
                inUse(words(MONEY))
                    .changed(List.of(MONEY), List.of(word(MONEY), added("EKONOMI", "other"))))
        .hasMessageContaining("twice");
  }

  @Test
  void aNewWordsCodeIsMadeOfItsTextAndTakenByNoOther() {
    assertThat(WordCode.of("Hjälp på åländska, ö (annat)", Set.of()))
        .isEqualTo("hjalp-pa-alandska-o-annat");
    assertThat(WordCode.of("Ekonomi!", Set.of("ekonomi", "ekonomi-2"))).isEqualTo("ekonomi-3");
    assertThat(WordCode.of("???", Set.of())).isEqualTo("ord");
    assertThat(WordCode.of("å".repeat(200), Set.of())).hasSize(50);
    assertThat(
            inUse(words(MONEY)).changed(List.of(MONEY), List.of(word(MONEY), added("Other", null))))
        .extracting(Term::code)
        .as("a national code is taken")
        .containsExactly("ekonomi", "other-2");
  }
}
