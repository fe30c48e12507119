package se.brobyggaren.tenantconfig;

import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import se.brobyggaren.tenantconfig.codes.CodeList;
import se.brobyggaren.tenantconfig.values.LocalText;

/**
 * The tenant's vocabularies (ordlistor), DOMAIN rule 14. An empty list means that the source gives
 * no words of the tenant's own; then {@link #terms} answers with the national words.
 */
public record Vocabularies(
    List<Term> contactReasons,
    List<Term> assignments,
    List<Term> deficiencyTypes,
    List<Term> authorities)
    implements Serializable {
  public static final Vocabularies NATIONAL = new Vocabularies(null, null, null, null);

  /** The lists in which a tenant may have words of its own. */
  public static final List<CodeList> LISTS =
      List.of(
          CodeList.CONTACT_REASONS,
          CodeList.ASSIGNMENTS,
          CodeList.DEFICIENCY_TYPES,
          CodeList.AUTHORITIES);

  public Vocabularies {
    contactReasons = contactReasons == null ? List.of() : List.copyOf(contactReasons);
    assignments = assignments == null ? List.of() : List.copyOf(assignments);
    deficiencyTypes = deficiencyTypes == null ? List.of() : List.copyOf(deficiencyTypes);
    authorities = authorities == null ? List.of() : List.copyOf(authorities);
  }

  /** The words to choose from: the tenant's own, or the national ones where it has none. */
  public List<Term> terms(CodeList list) {
    List<Term> own = own(list);
    return own.isEmpty() ? national(list) : own;
  }

  /** Whether the list has words of the tenant's own. */
  public boolean hasOwn(CodeList list) {
    return !own(list).isEmpty();
  }

  /**
   * The same with other words in one list.
   *
   * @param words none, or the very national ones: the tenant has no words of its own there
   */
  public Vocabularies with(CodeList list, List<Term> words) {
    List<Term> own = words.equals(national(list)) ? List.of() : words;
    return switch (list) {
      case CONTACT_REASONS -> new Vocabularies(own, assignments, deficiencyTypes, authorities);
      case ASSIGNMENTS -> new Vocabularies(contactReasons, own, deficiencyTypes, authorities);
      case DEFICIENCY_TYPES -> new Vocabularies(contactReasons, assignments, own, authorities);
      case AUTHORITIES -> new Vocabularies(contactReasons, assignments, deficiencyTypes, own);
      default -> throw new IllegalArgumentException(list.code());
    };
  }

  private List<Term> own(CodeList list) {
    return switch (list) {
      case CONTACT_REASONS -> contactReasons;
      case ASSIGNMENTS -> assignments;
      case DEFICIENCY_TYPES -> deficiencyTypes;
      case AUTHORITIES -> authorities;
      case PARTIES,
          REFERRAL_SOURCES,
          CLOSING_OUTCOMES,
          MEANS_OF_SUPPORT,
          EDUCATION,
          PROGRAMME_DESTINATIONS ->
          List.of();
    };
  }

  private static List<Term> national(CodeList list) {
    return list.codes().stream()
        .map(
            c ->
                new Term(
                    c.code(), new LocalText(c.text(Locale.ROOT), c.text(Locale.ENGLISH)), c.code()))
        .toList();
  }
}
