package se.brobyggaren.statistics.entity;

import java.time.LocalDate;

/**
 * An unbroken time in a population (vistelse).
 *
 * @param until the day it ended; that day's evening it is over. Null while it goes on
 */
public record Stay(LocalDate from, LocalDate until) {

  boolean lastsAtTheEndOf(LocalDate day) {
    return !from.isAfter(day) && (until == null || until.isAfter(day));
  }

  boolean beginsWithin(LocalDate first, LocalDate last) {
    return !from.isBefore(first) && !from.isAfter(last);
  }
}
