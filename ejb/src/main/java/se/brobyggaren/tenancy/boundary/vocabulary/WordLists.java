package se.brobyggaren.tenancy.boundary.vocabulary;

import static se.brobyggaren.kernel.Allows.Effect.READS;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import se.brobyggaren.kernel.Allows;
import se.brobyggaren.kernel.NotFound;
import se.brobyggaren.kernel.Role;
import se.brobyggaren.tenancy.boundary.vocabulary.WordList.WordRow;
import se.brobyggaren.tenancy.control.ConfigurationVersions;
import se.brobyggaren.tenancy.control.ParsedConfigurations;
import se.brobyggaren.tenancy.control.RecordedWords;
import se.brobyggaren.tenancy.entity.ConfigurationVersion;
import se.brobyggaren.tenancy.entity.vocabulary.WordsInUse;
import se.brobyggaren.tenantconfig.Term;
import se.brobyggaren.tenantconfig.Vocabularies;
import se.brobyggaren.tenantconfig.codes.CodeList;

/**
 * The tenant's words and the national codes beneath them (DOMAIN rule 14). A word without one works
 * inside the tenant and cannot be given away.
 */
@Stateless
public class WordLists {
  @Inject ConfigurationVersions versions;
  @Inject RecordedWords recorded;
  @Inject ParsedConfigurations parsed;
  @Inject Clock clock;

  /** The four lists, as they were saved last. */
  @Allows(
      value = {Role.LEAD, Role.TENANT_ADMIN},
      effect = READS)
  public List<WordList> all() {
    List<ConfigurationVersion> accepted = versions.accepted();
    return Vocabularies.LISTS.stream().map(list -> list(list, accepted)).toList();
  }

  /**
   * One of them.
   *
   * @throws NotFound when it is no list with words of the tenant's own
   */
  @Allows(
      value = {Role.LEAD, Role.TENANT_ADMIN},
      effect = READS)
  public WordList of(CodeList list) {
    return list(list, versions.accepted());
  }

  /** As {@link #of}, to change it. */
  @Allows(value = Role.TENANT_ADMIN, effect = READS)
  public WordList toChange(CodeList list) {
    return list(list, versions.accepted());
  }

  /** How many words of all lists have no national code today. */
  @Allows(value = Role.TENANT_ADMIN, effect = READS)
  public int unmappedToday() {
    Vocabularies words = parsed.on(LocalDate.now(clock)).vocabularies();
    return (int)
        Vocabularies.LISTS.stream()
            .flatMap(list -> words.terms(list).stream())
            .filter(term -> !term.mapped())
            .count();
  }

  private WordList list(CodeList list, List<ConfigurationVersion> accepted) {
    if (!Vocabularies.LISTS.contains(list)) {
      throw new NotFound();
    }
    ConfigurationVersion newest = accepted.get(0);
    LocalDate today = LocalDate.now(clock);
    LocalDate change = newest.from().isAfter(today) ? newest.from() : today;
    WordsInUse inUse = recorded.words(list, accepted, change);
    Vocabularies words = recorded.parsed(newest).vocabularies();
    return new WordList(
        list,
        newest.number(),
        newest.from(),
        words.hasOwn(list),
        words.terms(list).stream().map(term -> row(list, term, inUse)).toList());
  }

  private static WordRow row(CodeList list, Term term, WordsInUse inUse) {
    return new WordRow(
        term,
        term.mapped() ? list.find(term.national()).orElse(null) : null,
        !inUse.has(term.code()));
  }
}
