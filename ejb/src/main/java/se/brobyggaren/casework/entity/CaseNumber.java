package se.brobyggaren.casework.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Case number (ärendenummer), for example 2026-17: per tenant and year, in the order recorded. */
@Embeddable
public record CaseNumber(
    @Column(name = "number_year", updatable = false) int year,
    @Column(name = "number_in_year", updatable = false) int sequence) {
  private static final Pattern WRITTEN = Pattern.compile("(\\d{4})-(\\d{1,6})");

  /** Empty for anything that is not written as a case number. */
  public static Optional<CaseNumber> parse(String text) {
    Matcher written = WRITTEN.matcher(text.strip());
    return written.matches()
        ? Optional.of(
            new CaseNumber(Integer.parseInt(written.group(1)), Integer.parseInt(written.group(2))))
        : Optional.empty();
  }

  @Override
  public String toString() {
    return year + "-" + sequence;
  }
}
