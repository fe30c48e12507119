package se.brobyggaren.disclosure;

/** A cell of a protected table (cell): a count, or the fact that the count is not shown. */
public sealed interface Cell {

  /** A count of persons that may be seen; zero is a count. */
  record Shown(long count) implements Cell {}

  /** A count of persons that is not told. It is neither 0 nor missing. */
  record Hidden(Because reason) implements Cell {}

  /** Why a count is hidden. A reason says nothing that the visible tables do not say already. */
  enum Because {
    /** Showing it would tell a small count, this one or another; which of them is not said. */
    PROTECTED,
    /** The same table of at least one part (a tenant of the county) does not appear. */
    A_PART_IS_PROTECTED
  }
}
