package se.brobyggaren.statistics.boundary;

import java.util.List;

/** Whom a table counts (population); every table names its own (DOMAIN section 7). */
public enum Population {
  /** Cases: one client's time with the service. */
  CLIENTS(Measure.OPENING, Measure.NEW, Measure.RESUMED, Measure.CLOSED, Measure.CLOSING),
  /** Referrals that were accepted to the queue. */
  QUEUE(Measure.WAITING);

  private final List<Measure> measures;

  Population(Measure... measures) {
    this.measures = List.of(measures);
  }

  /** In the order of a printed table. */
  public List<Measure> measures() {
    return measures;
  }
}
