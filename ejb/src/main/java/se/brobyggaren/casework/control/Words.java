package se.brobyggaren.casework.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.function.UnaryOperator;
import se.brobyggaren.casework.boundary.CaseworkRefused;
import se.brobyggaren.casework.boundary.CaseworkRefused.Reason;
import se.brobyggaren.tenancy.boundary.TenantConfigurations;
import se.brobyggaren.tenantconfig.Term;
import se.brobyggaren.tenantconfig.codes.CodeList;
import se.brobyggaren.tenantconfig.codes.NationalCode;

/** The tenant's words in force today (ordlistor), DOMAIN rule 14. */
@Dependent
public class Words {
  @Inject TenantConfigurations configurations;

  /**
   * @throws CaseworkRefused unknownTerm
   */
  public void require(CodeList list, Collection<String> terms) {
    var known =
        configurations.current().vocabularies().terms(list).stream().map(Term::code).toList();
    if (!known.containsAll(terms)) {
      throw new CaseworkRefused(Reason.unknownTerm);
    }
  }

  /**
   * @param code null when nothing is said
   * @throws CaseworkRefused unknownTerm
   */
  public static void requireNational(CodeList list, String code) {
    if (code != null && list.find(code).isEmpty()) {
      throw new CaseworkRefused(Reason.unknownTerm);
    }
  }

  /**
   * @throws CaseworkRefused unknownOutcome
   */
  public static void requireOutcome(String code) {
    if (CodeList.CLOSING_OUTCOMES.find(code).isEmpty()) {
      throw new CaseworkRefused(Reason.unknownOutcome);
    }
  }

  /** From a word of the tenant to the national code that it is counted under. */
  public UnaryOperator<String> broadReason() {
    var terms = configurations.current().vocabularies().terms(CodeList.CONTACT_REASONS);
    return word ->
        terms.stream()
            .filter(term -> term.code().equals(word))
            .filter(Term::mapped)
            .map(Term::national)
            .flatMap(code -> CodeList.CONTACT_REASONS.find(code).stream())
            .map(Words::countedUnder)
            .findFirst()
            .orElse(word);
  }

  private static String countedUnder(NationalCode code) {
    return code.broader() == null ? code.code() : code.broader();
  }
}
