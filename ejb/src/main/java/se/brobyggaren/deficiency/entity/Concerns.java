package se.brobyggaren.deficiency.entity;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.brobyggaren.deficiency.boundary.DeficiencyRefused;
import se.brobyggaren.deficiency.boundary.DeficiencyRefused.Reason;
import se.brobyggaren.deficiency.boundary.WriteReport;
import se.brobyggaren.deficiency.boundary.WriteReport.Concerned;
import se.brobyggaren.tenantconfig.Term;
import se.brobyggaren.tenantconfig.Vocabularies;
import se.brobyggaren.tenantconfig.codes.CodeList;
import se.brobyggaren.tenantconfig.values.LocalText;

/**
 * The tenant's words for authorities and types of fault (ordlistor), DOMAIN rule 14: each stands
 * for a national code.
 */
public final class Concerns {
  private final List<Term> authorities;
  private final List<Term> types;

  public Concerns(Vocabularies vocabularies) {
    authorities = vocabularies.terms(CodeList.AUTHORITIES);
    types = vocabularies.terms(CodeList.DEFICIENCY_TYPES);
  }

  /**
   * @throws DeficiencyRefused when the report names none, an unknown one, or one twice
   */
  public void check(WriteReport command) {
    if (command.authorities().isEmpty()) {
      throw new DeficiencyRefused(Reason.noAuthority);
    }
    if (command.types().isEmpty()) {
      throw new DeficiencyRefused(Reason.noType);
    }
    Set<String> seen = new HashSet<>();
    for (Concerned concerned : command.authorities()) {
      if (!has(authorities, concerned.authority())) {
        throw new DeficiencyRefused(Reason.authorityUnknown, concerned.authority());
      }
      String which = concerned.which() == null ? "" : concerned.which().strip();
      if (!seen.add(concerned.authority() + "/" + which)) {
        throw new DeficiencyRefused(
            Reason.authorityTwice, authority(concerned.authority()).text().sv());
      }
    }
    for (String type : command.types()) {
      if (!has(types, type)) {
        throw new DeficiencyRefused(Reason.typeUnknown, type);
      }
    }
  }

  /**
   * A word that the tenant's file has dropped since: a national one is still that, any other is
   * shown as its code and cannot be given away.
   */
  public Term authority(String code) {
    return term(CodeList.AUTHORITIES, authorities, code);
  }

  /** As {@link #authority}. */
  public Term type(String code) {
    return term(CodeList.DEFICIENCY_TYPES, types, code);
  }

  private static Term term(CodeList list, List<Term> terms, String code) {
    return Stream.concat(terms.stream(), Vocabularies.NATIONAL.terms(list).stream())
        .filter(t -> t.code().equals(code))
        .findFirst()
        .orElseGet(() -> new Term(code, LocalText.sv(code), null));
  }

  private static boolean has(List<Term> terms, String code) {
    return terms.stream().anyMatch(t -> t.code().equals(code));
  }

  /**
   * What leaves the tenant is told in national codes (DOMAIN rule 14).
   *
   * @throws DeficiencyRefused wordsWithoutNationalCode, with the words
   */
  public static void requireMapped(Stream<Term> words) {
    String unmapped =
        words
            .filter(term -> !term.mapped())
            .map(term -> "”" + term.text().sv() + "”")
            .distinct()
            .collect(Collectors.joining(", "));
    if (!unmapped.isEmpty()) {
      throw new DeficiencyRefused(Reason.wordsWithoutNationalCode, unmapped);
    }
  }
}
