package se.brobyggaren.survey.boundary;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.Month;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Half a year (halvår), the finest time that anything about the survey has; written {@code 2026H2}
 * in addresses.
 *
 * @param half 1 or 2
 */
public record HalfYear(int year, int half) implements Comparable<HalfYear>, Serializable {
  private static final Pattern WRITTEN = Pattern.compile("(\\d{4})H([12])");

  public HalfYear {
    if (half < 1 || half > 2) {
      throw new IllegalArgumentException("No half " + half);
    }
  }

  public static HalfYear of(LocalDate day) {
    return new HalfYear(day.getYear(), day.getMonth().compareTo(Month.JULY) < 0 ? 1 : 2);
  }

  /** Empty for anything that is not written as a half-year. */
  public static Optional<HalfYear> parse(String written) {
    var matcher = WRITTEN.matcher(written == null ? "" : written);
    return matcher.matches()
        ? Optional.of(
            new HalfYear(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2))))
        : Optional.empty();
  }

  public LocalDate last() {
    return half == 1
        ? LocalDate.of(year, Month.JUNE, Month.JUNE.maxLength())
        : LocalDate.of(year, Month.DECEMBER, Month.DECEMBER.maxLength());
  }

  public HalfYear next() {
    return of(last().plusDays(1));
  }

  @Override
  public int compareTo(HalfYear other) {
    return Comparator.comparingInt(HalfYear::year)
        .thenComparingInt(HalfYear::half)
        .compare(this, other);
  }

  @Override
  public String toString() {
    return year + "H" + half;
  }
}
