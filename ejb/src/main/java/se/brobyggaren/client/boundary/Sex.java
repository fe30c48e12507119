package se.brobyggaren.client.boundary;

/** Sex (kön) as the reports count it; the person says it. */
public enum Sex {
  WOMAN,
  MAN,
  OTHER
}
