package se.brobyggaren.casework.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.stream.Stream;
import se.brobyggaren.casework.boundary.circumstances.ChildrenAtHome;
import se.brobyggaren.casework.boundary.circumstances.Circumstances;
import se.brobyggaren.kernel.history.Change;

/** What was asked about a client and answered (omständigheter), see {@link Circumstances}. */
@Embeddable
public record Answers(
    @Column(name = "transferred_in") boolean transferredIn,
    @Column(name = "minor_children") Boolean minorChildren,
    @Enumerated(EnumType.STRING) @Column(name = "children_at_home") ChildrenAtHome childrenAtHome,
    @Column(name = "grown_up_children_at_home") Boolean grownUpChildrenAtHome,
    @Column(name = "authorities_involved") Integer authoritiesInvolved,
    @Column(name = "means_of_support") String meansOfSupport,
    @Column(name = "education") String education,
    @Column(name = "appeals_asked") boolean appealsAsked) {

  public static Answers of(Circumstances told) {
    return new Answers(
        told.transferredIn(),
        told.minorChildren(),
        told.childrenAtHome(),
        told.grownUpChildrenAtHome(),
        told.authoritiesInvolved(),
        told.meansOfSupport(),
        told.education(),
        told.appealsAsked());
  }

  public Circumstances told() {
    return new Circumstances(
        transferredIn,
        minorChildren,
        childrenAtHome,
        grownUpChildrenAtHome,
        authoritiesInvolved,
        meansOfSupport,
        education,
        appealsAsked);
  }

  /** Children under 18 live there, of somebody who has none. */
  public boolean contradictory() {
    return Boolean.FALSE.equals(minorChildren)
        && childrenAtHome != null
        && childrenAtHome != ChildrenAtHome.NO;
  }

  /** An answer where none stood corrects nothing. */
  Stream<Change> corrected(Answers now) {
    return Change.differing(
            Change.of("transferredIn", whenTrue(transferredIn), whenTrue(now.transferredIn)),
            Change.of("minorChildren", minorChildren, now.minorChildren),
            Change.of("childrenAtHome", childrenAtHome, now.childrenAtHome),
            Change.of("grownUpChildrenAtHome", grownUpChildrenAtHome, now.grownUpChildrenAtHome),
            Change.of("authoritiesInvolved", authoritiesInvolved, now.authoritiesInvolved),
            Change.of("meansOfSupport", meansOfSupport, now.meansOfSupport),
            Change.of("education", education, now.education),
            Change.of("appealsAsked", whenTrue(appealsAsked), whenTrue(now.appealsAsked)))
        .filter(change -> change.before() != null);
  }

  private static Boolean whenTrue(boolean said) {
    return said ? Boolean.TRUE : null;
  }
}
