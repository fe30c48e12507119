package se.brobyggaren.web.tenancy.vocabulary;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import se.brobyggaren.tenancy.boundary.Resolution;
import se.brobyggaren.tenancy.boundary.vocabulary.ChangeVocabulary;
import se.brobyggaren.tenancy.boundary.vocabulary.ChangeVocabulary.Word;
import se.brobyggaren.tenancy.boundary.vocabulary.WordList;
import se.brobyggaren.tenancy.boundary.vocabulary.WordList.WordRow;

/** A list as REST changes it: all its words; a new one without a code. */
public record VocabularyBody(
    @NotNull @Valid List<@NotNull Word> words, @NotNull @Valid Resolution resolution) {

  public ChangeVocabulary change(String list) {
    return new ChangeVocabulary(ListNames.of(list), words, resolution);
  }

  /**
   * A list as REST shows it.
   *
   * @param own false: these are the national words
   * @param unmapped how many of the words cannot be given away
   */
  public record Shown(
      String list, int version, LocalDate from, boolean own, long unmapped, List<ShownWord> words) {
    public static Shown of(WordList list) {
      return new Shown(
          list.list().code(),
          list.version(),
          list.from(),
          list.own(),
          list.unmapped(),
          list.words().stream().map(ShownWord::of).toList());
    }
  }

  /**
   * A word with what is beneath it.
   *
   * @param national null while nobody has said
   * @param removable no record can hold it yet
   */
  public record ShownWord(
      String code,
      String sv,
      String en,
      String national,
      String nationalSv,
      String nationalEn,
      boolean mapped,
      boolean removable) {
    static ShownWord of(WordRow row) {
      var code = row.national();
      return new ShownWord(
          row.term().code(),
          row.term().text().sv(),
          row.term().text().en(),
          row.term().national(),
          code == null ? null : code.text(Locale.ROOT),
          code == null ? null : code.text(Locale.ENGLISH),
          row.term().mapped(),
          row.removable());
    }
  }
}
