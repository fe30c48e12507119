package se.brobyggaren.intake.boundary;

/** Where a referral stands (ansökans läge). */
public enum ReferralState {
  RECEIVED,
  /** In doubt: a first meeting with two ombud, then decided. */
  TWO_OMBUD_MEETING,
  ACCEPTED,
  DECLINED;

  public boolean open() {
    return this == RECEIVED || this == TWO_OMBUD_MEETING;
  }

  public boolean mayBecome(ReferralState next) {
    return open() && next != RECEIVED && next != this;
  }
}
