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
