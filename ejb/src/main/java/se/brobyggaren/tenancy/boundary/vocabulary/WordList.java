package se.brobyggaren.tenancy.boundary.vocabulary;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import se.brobyggaren.tenantconfig.Term;
import se.brobyggaren.tenantconfig.codes.CodeList;
import se.brobyggaren.tenantconfig.codes.NationalCode;

/**
 * One of the tenant's vocabularies (ordlista) in the version that was saved last.
 *
 * @param version sent back with a change, so that a newer one in between is noticed
 * @param from the first day that version is in force; may lie ahead
 * @param own false: the tenant has no words of its own, these are the national ones
 */
public record WordList(CodeList list, int version, LocalDate from, boolean own, List<WordRow> words)
    implements Serializable {

  /**
   * @param national null while nobody has said
   * @param removable no record can hold it yet, so it may still be taken away
   */
  public record WordRow(Term term, NationalCode national, boolean removable)
      implements Serializable {}

  /** How many words cannot be given away. */
  public long unmapped() {
    return words.stream().filter(word -> !word.term().mapped()).count();
  }
}
