package se.brobyggaren.web.casework;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import se.brobyggaren.casework.boundary.reading.CaseRow;
import se.brobyggaren.casework.boundary.reading.Sign;
import se.brobyggaren.client.boundary.ClientCard;
import se.brobyggaren.tenancy.boundary.TenantConfigurations;
import se.brobyggaren.tenantconfig.Term;
import se.brobyggaren.tenantconfig.codes.CodeList;
import se.brobyggaren.web.text.NationalWord;
import se.brobyggaren.web.text.Option;
import se.brobyggaren.web.text.Preferences;
import se.brobyggaren.web.text.Texts;

/** Ärendets ord: the tenant's words for its codes, in the reader's language. */
@Named
@RequestScoped
public class CaseWords {
  @Inject TenantConfigurations configurations;
  @Inject Preferences preferences;
  @Inject NationalWord national;
  @Inject Texts texts;

  private List<Term> reasons;
  private List<Term> assignments;

  public List<Option> getReasons() {
    return options(reasonTerms());
  }

  public List<Option> getAssignments() {
    return options(assignmentTerms());
  }

  public List<Option> getOutcomes() {
    return CodeList.CLOSING_OUTCOMES.codes().stream()
        .map(code -> new Option(code.code(), code.text(preferences.getLocale())))
        .toList();
  }

  /** A word that is no longer in the list is shown by its code. */
  public String reasons(Collection<String> codes) {
    return codes.stream().map(this::reason).collect(Collectors.joining(", "));
  }

  public String reason(String code) {
    return word(reasonTerms(), code);
  }

  /** What the word is counted as, where that reads otherwise. */
  public String nationalReason(String code) {
    return beneath(CodeList.CONTACT_REASONS, reasonTerms(), code);
  }

  /** As {@link #nationalReason}. */
  public String nationalAssignment(String code) {
    return beneath(CodeList.ASSIGNMENTS, assignmentTerms(), code);
  }

  public String assignment(String code) {
    return word(assignmentTerms(), code);
  }

  public String outcome(String code) {
    return CodeList.CLOSING_OUTCOMES
        .find(code)
        .map(known -> known.text(preferences.getLocale()))
        .orElse("");
  }

  /** The name, or that it is protected. */
  public String name(ClientCard client) {
    return client.name().hidden()
        ? texts.of("casework.protected")
        : client.name().visible().orElse("");
  }

  /** Why a case is to be looked at, in words; empty when nothing is to be seen. */
  public String signs(CaseRow row) {
    return signs(row.signs());
  }

  private String signs(Set<Sign> signs) {
    return signs.stream().sorted().map(texts::label).collect(Collectors.joining(", "));
  }

  private List<Term> reasonTerms() {
    if (reasons == null) {
      reasons = terms(CodeList.CONTACT_REASONS);
    }
    return reasons;
  }

  private List<Term> assignmentTerms() {
    if (assignments == null) {
      assignments = terms(CodeList.ASSIGNMENTS);
    }
    return assignments;
  }

  private List<Term> terms(CodeList list) {
    return configurations.current().vocabularies().terms(list);
  }

  private List<Option> options(List<Term> terms) {
    return terms.stream()
        .map(term -> new Option(term.code(), term.text().in(preferences.getLocale())))
        .toList();
  }

  private String beneath(CodeList list, List<Term> terms, String code) {
    return terms.stream()
        .filter(term -> term.code().equals(code))
        .findFirst()
        .map(term -> national.beneath(list, term))
        .orElse("");
  }

  private String word(List<Term> terms, String code) {
    return terms.stream()
        .filter(term -> term.code().equals(code))
        .findFirst()
        .map(term -> term.text().in(preferences.getLocale()))
        .orElse(code);
  }
}
