package se.brobyggaren.county.boundary;

import java.io.Serializable;

/** A released count of persons: known, or hidden for a reason; nothing between. */
public sealed interface ReleasedCount extends Serializable {

  /** Zero is a count. */
  record Shown(long persons) implements ReleasedCount {}

  /**
   * Not told (skyddad).
   *
   * @param hidden why; says nothing that the visible figures do not say already
   */
  record Hidden(Because hidden) implements ReleasedCount {}

  /** Why a count is not told. */
  enum Because {
    /** It would tell a count of 1–4 persons, this one or another. */
    PROTECTED,
    /** The same figure of at least one of the county's services is protected. */
    A_PART_IS_PROTECTED
  }
}
