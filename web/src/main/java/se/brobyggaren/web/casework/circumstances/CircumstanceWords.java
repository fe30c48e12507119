package se.brobyggaren.web.casework.circumstances;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.brobyggaren.casework.boundary.circumstances.Circumstances;
import se.brobyggaren.tenancy.boundary.TenantConfigurations;
import se.brobyggaren.tenantconfig.Term;
import se.brobyggaren.tenantconfig.codes.CodeList;
import se.brobyggaren.tenantconfig.codes.NationalCode;
import se.brobyggaren.web.text.Option;
import se.brobyggaren.web.text.Preferences;
import se.brobyggaren.web.text.Texts;

/** Ord för omständigheter, in the reader's language. */
@Named
@RequestScoped
public class CircumstanceWords {
  @Inject TenantConfigurations configurations;
  @Inject Preferences preferences;
  @Inject Texts texts;

  public List<Option> getMeansOfSupport() {
    return national(CodeList.MEANS_OF_SUPPORT);
  }

  public List<Option> getEducation() {
    return national(CodeList.EDUCATION);
  }

  /** The national list in the tenant's words, where it has any. */
  public List<Option> getAuthorities() {
    return CodeList.AUTHORITIES.codes().stream()
        .map(code -> new Option(code.code(), authority(code.code())))
        .toList();
  }

  public String support(String code) {
    return word(CodeList.MEANS_OF_SUPPORT, code);
  }

  public String education(String code) {
    return word(CodeList.EDUCATION, code);
  }

  public String authority(String code) {
    String own =
        configurations.current().vocabularies().terms(CodeList.AUTHORITIES).stream()
            .filter(term -> code.equals(term.national()))
            .map((Term term) -> term.text().in(preferences.getLocale()))
            .collect(Collectors.joining(", "));
    return own.isEmpty() ? word(CodeList.AUTHORITIES, code) : own;
  }

  /** What is known, in one line; empty when nothing was asked. */
  public String summary(Circumstances now) {
    return Stream.of(
            said("transferredIn", now.transferredIn() ? Boolean.TRUE : null),
            said("minorChildren", now.minorChildren()),
            now.childrenAtHome() == null
                ? null
                : field("childrenAtHome", texts.label(now.childrenAtHome())),
            said("grownUpChildrenAtHome", now.grownUpChildrenAtHome()),
            now.authoritiesInvolved() == null
                ? null
                : field("authoritiesInvolved", texts.number(now.authoritiesInvolved())),
            now.meansOfSupport() == null
                ? null
                : field("meansOfSupport", word(CodeList.MEANS_OF_SUPPORT, now.meansOfSupport())),
            now.education() == null
                ? null
                : field("education", word(CodeList.EDUCATION, now.education())))
        .filter(part -> part != null)
        .collect(Collectors.joining(" · "));
  }

  private String said(String name, Boolean answer) {
    return answer == null ? null : field(name, texts.of(answer ? "frame.yes" : "frame.no"));
  }

  private String field(String name, String answer) {
    return texts.of("casework.field." + name) + ": " + answer;
  }

  private List<Option> national(CodeList list) {
    return list.codes().stream()
        .map((NationalCode code) -> new Option(code.code(), code.text(preferences.getLocale())))
        .toList();
  }

  private String word(CodeList list, String code) {
    return list.find(code).map(found -> found.text(preferences.getLocale())).orElse(code);
  }
}
