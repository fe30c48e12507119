package se.brobyggaren.tenancy.entity.vocabulary;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import se.brobyggaren.tenancy.boundary.vocabulary.ChangeVocabulary.Word;
import se.brobyggaren.tenancy.boundary.vocabulary.VocabularyRefused;
import se.brobyggaren.tenantconfig.Term;
import se.brobyggaren.tenantconfig.Vocabularies;
import se.brobyggaren.tenantconfig.codes.CodeList;
import se.brobyggaren.tenantconfig.codes.NationalCode;
import se.brobyggaren.tenantconfig.values.LocalText;

/**
 * The words of one list that records may hold (ord i bruk), DOMAIN rule 14. A record holds a word's
 * code alone, so the code stays in the list and goes on meaning the same; what the word is called
 * and which national code it is counted under may change.
 */
public final class WordsInUse {
  private final CodeList list;
  private final Map<String, Term> byCode = new HashMap<>();

  /**
   * @param inForce the vocabularies that were in force or will be before the change, oldest first
   */
  public WordsInUse(CodeList list, Collection<Vocabularies> inForce) {
    this.list = list;
    inForce.forEach(words -> words.terms(list).forEach(term -> byCode.put(term.code(), term)));
  }

  /** Whether a record may hold the code. */
  public boolean has(String code) {
    return byCode.containsKey(code);
  }

  /**
   * The words as the list shall have them; a new one gets a code.
   *
   * @param before the list that is changed
   * @throws VocabularyRefused when records would lose a word or change their meaning
   */
  public List<Term> changed(List<Term> before, List<Word> words) {
    List<Term> after = coded(before, words);
    for (Term term : before) {
      if (has(term.code()) && after.stream().noneMatch(t -> t.code().equals(term.code()))) {
        throw VocabularyRefused.gone(term.text().sv());
      }
    }
    Set<String> texts = new HashSet<>();
    for (Term term : after) {
      if (!texts.add(term.text().sv().toLowerCase(Locale.ROOT))) {
        throw VocabularyRefused.twice(term.text().sv());
      }
      if (!before.contains(term)) {
        check(term, before);
      }
    }
    return after;
  }

  private void check(Term term, List<Term> before) {
    boolean isNew = before.stream().noneMatch(t -> t.code().equals(term.code()));
    Term earlier = byCode.get(term.code());
    if (isNew && earlier != null && !earlier.text().sv().equals(term.text().sv())) {
      throw VocabularyRefused.codeTaken(term.code(), earlier.text().sv());
    }
    if (list.find(term.code()).isPresent() && !term.code().equals(term.national())) {
      throw VocabularyRefused.nationalCode(term.text().sv(), term.code());
    }
  }

  private List<Term> coded(List<Term> before, List<Word> words) {
    Set<String> taken = new HashSet<>(byCode.keySet());
    before.forEach(term -> taken.add(term.code()));
    list.codes().stream().map(NationalCode::code).forEach(taken::add);
    words.stream().map(Word::code).forEach(taken::add);
    List<Term> terms = new ArrayList<>();
    for (Word word : words) {
      String code = word.code() == null ? newCode(word.sv(), before, taken) : word.code();
      taken.add(code);
      terms.add(new Term(code, new LocalText(word.sv(), word.en()), word.national()));
    }
    return terms;
  }

  /** A word that comes back has the code that it had. */
  private String newCode(String text, List<Term> before, Set<String> taken) {
    return byCode.values().stream()
        .filter(term -> term.text().sv().equals(text))
        .map(Term::code)
        .filter(code -> before.stream().noneMatch(t -> t.code().equals(code)))
        .findFirst()
        .orElseGet(() -> WordCode.of(text, taken));
  }
}
