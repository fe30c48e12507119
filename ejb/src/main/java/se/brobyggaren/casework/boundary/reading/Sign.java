package se.brobyggaren.casework.boundary.reading;

/** Why a case is to be looked at (ärende att se över). The platform says so; a person decides. */
public enum Sign {
  /** No contact for six months and nothing is awaited: to be closed (DOMAIN rule 4). */
  NO_CONTACT,
  /** The time goal is passed (DOMAIN rule 6). */
  TIME_GOAL_PASSED,
  /** The time goal is less than three months away. */
  TIME_GOAL_NEAR
}
