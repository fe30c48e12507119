package se.brobyggaren.tenantconfig.steering;

/** What a seat (plats) may do: decide, be heard before a decision (DOMAIN rule 9), or listen. */
public enum SeatKind {
  DECIDING,
  ADVISORY,
  OBSERVER
}
