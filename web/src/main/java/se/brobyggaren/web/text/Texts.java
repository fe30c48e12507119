package se.brobyggaren.web.text;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.MessageFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import se.brobyggaren.tenantconfig.values.LocalText;

/**
 * Text på användarens språk: {@code #{texts.of('intake.queue.waiting', n)}}. The plain text of a
 * key is {@code #{t['intake.queue.title']}}.
 */
@Named
@RequestScoped
public class Texts {

  private Preferences preferences;

  protected Texts() {}

  @Inject
  public Texts(Preferences preferences) {
    this.preferences = preferences;
  }

  /**
   * The text with its arguments put in as {@link MessageFormat} does; numbers as Sweden writes
   * them.
   */
  public String of(String key, Object... arguments) {
    return in(preferences.getLocale(), key, arguments);
  }

  public static String in(Locale locale, String key, Object... arguments) {
    ResourceBundle bundle = AllTexts.in(locale);
    if (!bundle.containsKey(key)) {
      return key;
    }
    String text = bundle.getString(key);
    if (arguments.length == 0) {
      return text;
    }
    Object[] shown = Arrays.stream(arguments).map(a -> shown(locale, a)).toArray();
    return new MessageFormat(text, Locale.forLanguageTag("sv-SE")).format(shown);
  }

  public boolean has(String key) {
    return AllTexts.in(preferences.getLocale()).containsKey(key);
  }

  /** The word for a constant: key {@code <component>.<EnumName>.<CONSTANT>}. */
  public String label(Enum<?> constant) {
    return constant == null ? "" : label(preferences.getLocale(), constant);
  }

  static String label(Locale locale, Enum<?> constant) {
    return in(locale, keyOf(constant));
  }

  /**
   * {@code se.brobyggaren.intake.boundary.Decision.ACCEPTED} is {@code intake.Decision.ACCEPTED}.
   */
  public static String keyOf(Enum<?> constant) {
    Class<?> type = constant.getDeclaringClass();
    String[] names = type.getPackageName().split("\\.");
    int own = names.length > 3 && names[2].equals("web") ? 3 : 2;
    return names[own] + "." + type.getSimpleName() + "." + constant.name();
  }

  /** Choices for {@code bb:select}, in the order of the constants. */
  public List<Option> options(Enum<?>... constants) {
    return Arrays.stream(constants).map(c -> new Option(c.name(), label(c))).toList();
  }

  public String number(Number number) {
    return number == null ? "" : Numbers.format(number);
  }

  public String date(LocalDate date) {
    return date == null ? "" : Dates.format(date);
  }

  public String moment(Instant moment) {
    return moment == null ? "" : Dates.format(moment);
  }

  private static Object shown(Locale locale, Object argument) {
    if (argument instanceof LocalDate date) {
      return Dates.format(date);
    }
    if (argument instanceof Instant moment) {
      return Dates.format(moment);
    }
    if (argument instanceof Enum<?> constant) {
      return label(locale, constant);
    }
    if (argument instanceof LocalText text) {
      return text.in(locale);
    }
    return argument;
  }
}
