package se.brobyggaren.tenantconfig.check;

import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import se.brobyggaren.tenantconfig.values.Texts;

/**
 * A problem (fel eller varning) in a tenant's file, in words that its admin understands.
 *
 * @param line from 1; 0 when it concerns the file as a whole
 * @param key key of the message in the module's texts
 */
public record Problem(int line, Level level, String key, List<String> args)
    implements Serializable {

  /** An error refuses the file, a warning does not. */
  public enum Level {
    ERROR,
    WARNING
  }

  public Problem {
    args = List.copyOf(args);
  }

  public static Problem error(int line, String key, Object... args) {
    return new Problem(line, Level.ERROR, key, strings(args));
  }

  public static Problem warning(int line, String key, Object... args) {
    return new Problem(line, Level.WARNING, key, strings(args));
  }

  public boolean isError() {
    return level == Level.ERROR;
  }

  public String message(Locale locale) {
    return Texts.MESSAGES.get(key, locale, args.toArray());
  }

  private static List<String> strings(Object[] args) {
    return List.of(args).stream().map(String::valueOf).toList();
  }
}
