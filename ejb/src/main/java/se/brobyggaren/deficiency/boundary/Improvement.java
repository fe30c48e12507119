package se.brobyggaren.deficiency.boundary;

/** Whether an improvement was noticed (förbättring märks). */
public enum Improvement {
  YES,
  PARTLY,
  NO
}
