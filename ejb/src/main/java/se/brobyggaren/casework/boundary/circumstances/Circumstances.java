package se.brobyggaren.casework.boundary.circumstances;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.io.Serializable;

/**
 * What is known of a client for the reports (omständigheter); null is not asked.
 *
 * @param transferredIn the client came from another organisation with the case, so that it is no
 *     new one (DOMAIN rule 7)
 * @param minorChildren has children under 18
 * @param childrenAtHome whether they live with the client
 * @param grownUpChildrenAtHome counted by themselves
 * @param authoritiesInvolved how many authorities the client has to do with
 * @param meansOfSupport national code
 * @param education national code
 * @param appealsAsked the client was asked about reviews and appeals; none is an answer then
 */
public record Circumstances(
    boolean transferredIn,
    Boolean minorChildren,
    ChildrenAtHome childrenAtHome,
    Boolean grownUpChildrenAtHome,
    @Min(0) @Max(99) Integer authoritiesInvolved,
    String meansOfSupport,
    String education,
    boolean appealsAsked)
    implements Serializable {
  public static final Circumstances NOT_ASKED =
      new Circumstances(false, null, null, null, null, null, null, false);
}
