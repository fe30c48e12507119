package se.brobyggaren.casework.boundary.circumstances;

/** Whether children under 18 live with the client (hemmaboende barn). */
public enum ChildrenAtHome {
  ALL_TIME,
  /** Counts as living at home (annual return). */
  EVERY_OTHER_WEEK,
  NO
}
