package se.brobyggaren.web.text;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import se.brobyggaren.tenantconfig.Term;
import se.brobyggaren.tenantconfig.codes.CodeList;

/**
 * Det nationella ordet: what a tenant's own word is counted as (DOMAIN rule 14), to be said beside
 * it; empty where both read the same.
 */
@Named
@RequestScoped
public class NationalWord {
  @Inject Preferences preferences;
  @Inject Texts texts;

  public String ofType(Term term) {
    return beneath(CodeList.DEFICIENCY_TYPES, term);
  }

  public String ofAuthority(Term term) {
    return beneath(CodeList.AUTHORITIES, term);
  }

  public String beneath(CodeList list, Term term) {
    if (!term.mapped()) {
      return texts.of("frame.national.none");
    }
    String national =
        list.find(term.national())
            .map(code -> code.text(preferences.getLocale()))
            .orElse(term.national());
    return national.equalsIgnoreCase(term.text().in(preferences.getLocale()))
        ? ""
        : texts.of("frame.national", national);
  }
}
