package se.brobyggaren.survey.entity;

import se.brobyggaren.survey.boundary.Share;

/**
 * A share with its 95 % interval by Wilson's score (E. B. Wilson, JASA 22, 1927; recommended for
 * few answers by R. Newcombe, Statistics in Medicine 17, 1998): never below 0 or above 1, and of
 * use when everybody says the same.
 */
final class Wilson {
  /** The 97.5th percentile of the normal distribution. */
  private static final double Z = 1.959963984540054;

  private Wilson() {}

  static Share of(int favourable, int answered) {
    if (answered < 1 || favourable < 0 || favourable > answered) {
      throw new IllegalArgumentException(favourable + " of " + answered);
    }
    double share = (double) favourable / answered;
    double squared = Z * Z;
    double middle = (2 * favourable + squared) / (2 * (answered + squared));
    double reach =
        Z * Math.sqrt(squared + 4 * favourable * (1 - share)) / (2 * (answered + squared));
    return new Share(
        favourable, answered, share, Math.max(0, middle - reach), Math.min(1, middle + reach));
  }
}
