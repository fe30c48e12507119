package se.brobyggaren.casework.entity.rules;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * A client who comes back within three months of the close with a similar reason continues the
 * earlier case (återkomst inom ett kvartal), DOMAIN rule 5.
 *
 * @param broad gives the code that a reason is counted under; two reasons with the same are similar
 */
public record ReturnWithinQuarter(UnaryOperator<String> broad) {
  private static final int MONTHS = 3;

  public static boolean inTime(LocalDate closedOn, LocalDate day) {
    return !day.isBefore(closedOn) && !day.isAfter(closedOn.plusMonths(MONTHS));
  }

  public boolean similar(Collection<String> earlier, Collection<String> now) {
    Set<String> before = earlier.stream().map(broad).collect(Collectors.toSet());
    return now.stream().map(broad).anyMatch(before::contains);
  }
}
