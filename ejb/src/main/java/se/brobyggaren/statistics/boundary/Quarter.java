package se.brobyggaren.statistics.boundary;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A quarter of a year (kvartal), written {@code 2026Q3} in addresses and in tables.
 *
 * @param number 1–4
 */
public record Quarter(int year, int number) implements Comparable<Quarter>, Serializable {
  private static final Pattern WRITTEN = Pattern.compile("(\\d{4})Q([1-4])");
  private static final int MONTHS = 3;

  public Quarter {
    if (number < 1 || number > 4) {
      throw new IllegalArgumentException("No quarter " + number);
    }
  }

  public static Quarter of(LocalDate day) {
    return new Quarter(day.getYear(), (day.getMonthValue() - 1) / MONTHS + 1);
  }

  /** Empty for anything that is not written as a quarter. */
  public static Optional<Quarter> parse(String written) {
    var matcher = WRITTEN.matcher(written == null ? "" : written);
    return matcher.matches()
        ? Optional.of(
            new Quarter(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2))))
        : Optional.empty();
  }

  public LocalDate first() {
    return LocalDate.of(year, (number - 1) * MONTHS + 1, 1);
  }

  public LocalDate last() {
    return YearMonth.from(first()).plusMonths(MONTHS - 1L).atEndOfMonth();
  }

  public Quarter previous() {
    return of(first().minusDays(1));
  }

  public Quarter next() {
    return of(last().plusDays(1));
  }

  /** Its last day lies before the day. */
  public boolean isClosedOn(LocalDate day) {
    return last().isBefore(day);
  }

  @Override
  public int compareTo(Quarter other) {
    return Comparator.comparingInt(Quarter::year)
        .thenComparingInt(Quarter::number)
        .compare(this, other);
  }

  @Override
  public String toString() {
    return year + "Q" + number;
  }
}
