package se.brobyggaren.programme.boundary;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import se.brobyggaren.tenantconfig.values.Period;

/**
 * A programme (insats); null for what is not stated.
 *
 * @param code names it in files and in layouts of reports; never changes
 * @param version goes back with a change
 * @param years that have been accounted for, newest first
 */
public record ProgrammeView(
    ProgrammeId id,
    String code,
    int version,
    String name,
    String kind,
    String purpose,
    String targetGroup,
    String goal,
    String parties,
    LocalDate from,
    LocalDate to,
    List<YearAccount> years)
    implements Serializable {
  public ProgrammeView {
    years = List.copyOf(years);
  }

  public Period period() {
    return new Period(from, to);
  }

  /** The year's account, or one in which nothing has been written. */
  public YearAccount year(int year) {
    return years.stream()
        .filter(one -> one.year() == year)
        .findFirst()
        .orElseGet(() -> YearAccount.empty(year));
  }
}
