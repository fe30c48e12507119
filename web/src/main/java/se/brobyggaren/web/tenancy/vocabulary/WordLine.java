package se.brobyggaren.web.tenancy.vocabulary;

import java.io.Serializable;
import java.util.Locale;
import se.brobyggaren.tenancy.boundary.vocabulary.ChangeVocabulary.Word;
import se.brobyggaren.tenancy.boundary.vocabulary.WordList.WordRow;
import se.brobyggaren.tenantconfig.Term;
import se.brobyggaren.tenantconfig.codes.CodeList;

/** En rad i formuläret: a word that stands in the list, or room for a new one. */
public class WordLine implements Serializable {
  private static final long serialVersionUID = 1L;

  private final Term term;
  private final String fixed;
  private final boolean removable;
  private String sv;
  private String en;
  private String national;
  private boolean removed;

  private WordLine(Term term, String fixed, boolean removable) {
    this.term = term;
    this.fixed = fixed;
    this.removable = removable;
  }

  /** A word whose code is a national one stays mapped to it. */
  static WordLine of(CodeList list, WordRow row, Locale locale) {
    Term term = row.term();
    String fixed =
        list.find(term.code())
            .filter(code -> code.code().equals(term.national()))
            .map(code -> code.text(locale))
            .orElse(null);
    WordLine line = new WordLine(term, fixed, row.removable());
    line.sv = term.text().sv();
    line.en = term.text().en();
    line.national = term.national();
    return line;
  }

  static WordLine empty() {
    return new WordLine(null, null, false);
  }

  /** Left out when it is taken away, or was never filled in. */
  boolean isMeant() {
    return !removed && !(isNew() && isBlank(sv) && isBlank(en) && national == null);
  }

  /** Something is said of a new word, but not the word. */
  boolean lacksText() {
    return isNew() && isMeant() && isBlank(sv);
  }

  Word word() {
    return new Word(isNew() ? null : term.code(), sv, en, national);
  }

  private static boolean isBlank(String typed) {
    return typed == null || typed.isBlank();
  }

  public boolean isNew() {
    return term == null;
  }

  public Term getTerm() {
    return term;
  }

  /** The national word of a code that is national itself; null where one is chosen. */
  public String getFixed() {
    return fixed;
  }

  public boolean isRemovable() {
    return removable;
  }

  public String getSv() {
    return sv;
  }

  public void setSv(String sv) {
    this.sv = sv;
  }

  public String getEn() {
    return en;
  }

  public void setEn(String en) {
    this.en = en;
  }

  public String getNational() {
    return national;
  }

  public void setNational(String national) {
    this.national = national;
  }

  public boolean isRemoved() {
    return removed;
  }

  public void setRemoved(boolean removed) {
    this.removed = removed;
  }
}
