package se.brobyggaren.disclosure;

/**
 * What is counted (det som räknas): whose persons, which measure, which period. Two figures with
 * the same topic and the same place in it are the same figure, in whichever table they stand.
 *
 * @param owner who knows the true figures: a tenant, or a whole such as a county, which knows only
 *     what is released
 * @param measure for instance opening, new, closed, closing
 * @param period for instance 2026Q1, or 2026
 */
public record Topic(String owner, String measure, String period) {

  @Override
  public String toString() {
    return owner + "/" + measure + "/" + period;
  }
}
