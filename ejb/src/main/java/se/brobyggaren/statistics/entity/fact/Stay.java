package se.brobyggaren.statistics.entity.fact;

import java.time.LocalDate;
import se.brobyggaren.tenantconfig.report.Measure;

/**
 * An unbroken time in a population (vistelse); of an occasion its one day.
 *
 * @param until the day it ended; that day's evening it is over. Null while it goes on
 * @param cameAs NEW, RESUMED or TRANSFERRED_IN
 * @param leftAs CLOSED or TRANSFERRED_OUT; without meaning while it goes on
 */
public record Stay(LocalDate from, LocalDate until, Measure cameAs, Measure leftAs) {

  public static Stay of(LocalDate from, LocalDate until) {
    return new Stay(from, until, Measure.NEW, Measure.CLOSED);
  }

  boolean lastsAtTheEndOf(LocalDate day) {
    return !from.isAfter(day) && (until == null || until.isAfter(day));
  }
}
