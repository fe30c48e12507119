package se.brobyggaren.statistics.boundary;

/** What a table is broken down by (indelning). */
public enum Breakdown {
  SEX,
  /** The period's year minus the year of birth (DOMAIN rule 13). */
  AGE,
  /** Municipality, with the district where the tenant serves only a part. Never published. */
  AREA;

  /** Whoever fits no other category; never left out of a table. */
  public static final String UNKNOWN = "UNKNOWN";
}
