package se.brobyggaren.web.text;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.Locale;
import java.util.Set;

/** Språk och utseende som läsaren har valt. Pages are in Swedish until somebody chooses English. */
@Named
@RequestScoped
public class Preferences {

  public static final Set<String> LANGUAGES = Set.of("sv", "en");
  public static final Set<String> THEMES = Set.of("auto", "light", "dark");

  private Locale locale = Locale.forLanguageTag("sv-SE");
  private String theme = "auto";

  public Locale getLocale() {
    return locale;
  }

  public String getLanguage() {
    return locale.getLanguage();
  }

  public String getTheme() {
    return theme;
  }

  public void speak(String language) {
    if (LANGUAGES.contains(language)) {
      locale = Locale.forLanguageTag(language.equals("sv") ? "sv-SE" : "en-GB");
    }
  }

  public void look(String wanted) {
    if (THEMES.contains(wanted)) {
      theme = wanted;
    }
  }
}
