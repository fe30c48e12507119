package se.brobyggaren.web.programme;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import se.brobyggaren.kernel.CurrentUser;
import se.brobyggaren.kernel.Role;
import se.brobyggaren.tenancy.boundary.TenantConfigurations;
import se.brobyggaren.tenantconfig.Area;
import se.brobyggaren.tenantconfig.codes.CodeList;
import se.brobyggaren.tenantconfig.codes.Municipalities;
import se.brobyggaren.tenantconfig.codes.Municipality;
import se.brobyggaren.web.text.Option;
import se.brobyggaren.web.text.Preferences;
import se.brobyggaren.web.text.Texts;

/** Insatsernas ord på läsarens språk, and who may do what on their pages. */
@Named
@RequestScoped
public class ProgrammeWords {
  @Inject TenantConfigurations configurations;
  @Inject Preferences preferences;
  @Inject CurrentUser user;
  @Inject Texts texts;

  /** May change what stands there. */
  public boolean isLead() {
    return user.has(Role.LEAD);
  }

  /** May see participants: not the ledningsgrupp. */
  public boolean isOpening() {
    return user.has(Role.LEAD) || user.has(Role.OMBUD);
  }

  public List<Option> getEducation() {
    return options(CodeList.EDUCATION);
  }

  public List<Option> getMeansOfSupport() {
    return options(CodeList.MEANS_OF_SUPPORT);
  }

  public List<Option> getDestinations() {
    return options(CodeList.PROGRAMME_DESTINATIONS);
  }

  private List<Option> options(CodeList list) {
    return list.codes().stream()
        .map(code -> new Option(code.code(), code.text(preferences.getLocale())))
        .toList();
  }

  /** Those that the tenant serves. */
  public List<Option> getMunicipalities() {
    return configurations.current().areas().stream()
        .map(Area::municipality)
        .distinct()
        .map(code -> new Option(code, municipality(code)))
        .toList();
  }

  public String municipality(String code) {
    return code == null ? "" : Municipalities.byCode(code).map(Municipality::name).orElse(code);
  }

  public String destination(String code) {
    return word(CodeList.PROGRAMME_DESTINATIONS, code);
  }

  public String education(String code) {
    return word(CodeList.EDUCATION, code);
  }

  public String meansOfSupport(String code) {
    return word(CodeList.MEANS_OF_SUPPORT, code);
  }

  private String word(CodeList list, String code) {
    return code == null
        ? ""
        : list.find(code).map(found -> found.text(preferences.getLocale())).orElse(code);
  }

  /** What a field of the history held, in words. */
  public String held(String field, String value) {
    if (value == null) {
      return texts.of("programme.nothing");
    }
    return switch (field) {
      case "sex" -> texts.of("client.Sex." + value);
      case "municipality" -> municipality(value);
      case "education" -> education(value);
      case "meansOfSupport" -> meansOfSupport(value);
      case "destination" -> destination(value);
      default -> value;
    };
  }

  public String kronor(Long amount) {
    return amount == null
        ? texts.of("programme.notStated")
        : texts.of("programme.kronor", texts.number(amount));
  }
}
