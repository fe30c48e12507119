package se.brobyggaren.tenantconfig.report;

import java.util.List;

/** Whom or what a table counts (population); every table names its own (DOMAIN section 7). */
public enum Population {
  /** Cases: one client's time with the service. */
  CLIENTS(Measure.FLOW),
  /** Referrals that were accepted to the queue. */
  QUEUE(List.of(Measure.WAITING)),
  ASSIGNMENTS(List.of(Measure.OPENED, Measure.DONE, Measure.DURING)),
  /** Contacts with people who are not registered; no person in them (DOMAIN rule 12). */
  ADVICE(Measure.OCCASIONS),
  /** Orientation visits, before a case is opened. */
  VISITS(Measure.OCCASIONS),
  /** Somebody's time in one of a förbund's programmes (insats). */
  PARTICIPANTS(Measure.FLOW),
  /** Reports of deficiencies (systemfel, brister), by the day they were reported. */
  DEFICIENCIES(List.of(Measure.COUNT)),
  /** One for each authority that a report concerns, by the day the report was reported. */
  ANSWERS(List.of(Measure.COUNT)),
  /** Applications for an ombud, by the day they were made, whatever became of them. */
  REFERRALS(List.of(Measure.COUNT)),
  /** Contacts in a case, by the day they happened. */
  CONTACTS(List.of(Measure.COUNT));

  private final List<Measure> measures;

  Population(List<Measure> measures) {
    this.measures = measures;
  }

  /** In the order of a printed table. */
  public List<Measure> measures() {
    return measures;
  }

  /** People come and go: the flow identity holds (DOMAIN rule 7). */
  public boolean isFlow() {
    return measures == Measure.FLOW;
  }
}
