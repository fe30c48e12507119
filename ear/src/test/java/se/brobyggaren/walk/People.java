package se.brobyggaren.walk;

import java.util.List;

/** Demo people of the walks: those of one tenant, and those who must see nothing of it. */
public final class People {
  public static final String TENANT = "norra-orebro";
  public static final String OTHER_TENANT = "sodra-dalarna";

  /** In the order in which they are tried as owners of a record. */
  public static final List<String> AT_HOME =
      List.of("ledare", "ombud", "admin", "fk", "nsph").stream()
          .map(role -> role + "." + TENANT)
          .toList();

  /** Bodies have things of their own, which other bodies and tenants must not see. */
  public static final List<String> BODIES =
      List.of("lansstyrelsen.orebro", "beredning.socialstyrelsen", "beredning.nsph", "drift");

  public static final String WITHOUT_ROLE = "utan.roll";

  private People() {}

  /**
   * Everybody who stands outside the owner's scope, the owner's own role in another tenant first.
   */
  static List<String> strangersTo(String owner) {
    String role = owner.substring(0, owner.indexOf('.') < 0 ? owner.length() : owner.indexOf('.'));
    List<String> strangers =
        new java.util.ArrayList<>(
            List.of(
                "ledare." + OTHER_TENANT,
                "ombud." + OTHER_TENANT,
                "admin." + OTHER_TENANT,
                "lansstyrelsen.orebro",
                "lansstyrelsen.dalarna",
                "beredning.socialstyrelsen",
                "drift",
                WITHOUT_ROLE));
    strangers.remove(owner);
    if (strangers.remove(role + "." + OTHER_TENANT)) {
      strangers.add(0, role + "." + OTHER_TENANT);
    }
    if (owner.startsWith("beredning.")) {
      strangers.removeIf(stranger -> stranger.startsWith("beredning."));
    }
    return strangers;
  }
}
