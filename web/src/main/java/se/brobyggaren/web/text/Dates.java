package se.brobyggaren.web.text;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Datum enligt ISO 8601, as is the custom in Sweden: {@code 2026-03-14}; {@code 20260314} is
 * understood too.
 */
public final class Dates {

  /** Where the services are; moments are kept in UTC. */
  public static final ZoneId ZONE = ZoneId.of("Europe/Stockholm");

  private static final Pattern COMPACT = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");
  private static final DateTimeFormatter STRICT =
      DateTimeFormatter.ofPattern("uuuu-MM-dd").withResolverStyle(ResolverStyle.STRICT);
  private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");

  private Dates() {}

  public static Optional<LocalDate> parse(String typed) {
    String text = COMPACT.matcher(typed.strip()).replaceFirst("$1-$2-$3");
    try {
      return Optional.of(LocalDate.parse(text, STRICT));
    } catch (DateTimeException refused) {
      return Optional.empty();
    }
  }

  public static String format(LocalDate date) {
    return DateTimeFormatter.ISO_LOCAL_DATE.format(date);
  }

  public static String format(Instant moment) {
    return MOMENT.format(moment.atZone(ZONE));
  }
}
