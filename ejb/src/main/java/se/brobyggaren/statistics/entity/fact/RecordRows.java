package se.brobyggaren.statistics.entity.fact;

import se.brobyggaren.statistics.boundary.report.RecordRow;

/** A fact as its readers see it (post). */
public final class RecordRows {
  private RecordRows() {}

  public static RecordRow of(Fact fact) {
    var origin = fact.origin();
    return new RecordRow(
        origin.record(),
        origin.open(),
        fact.population(),
        origin.reference(),
        fact.began(),
        fact.ended(),
        origin.earlier());
  }
}
