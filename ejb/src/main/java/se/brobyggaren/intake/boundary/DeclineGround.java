package se.brobyggaren.intake.boundary;

/** Why a referral is declined (avslagsgrund). */
public enum DeclineGround {
  OUTSIDE_TARGET_GROUP,
  OUTSIDE_AREA,
  NO_COOPERATION_POSSIBLE,
  LINKED_ONWARD
}
