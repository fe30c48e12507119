package se.brobyggaren.casework.boundary.circumstances;

/** How a decision was challenged. */
public enum AppealKind {
  /** The authority looks at its own decision again (omprövning). */
  REVIEW,
  /** A court or another authority does (överklagande). */
  APPEAL
}
