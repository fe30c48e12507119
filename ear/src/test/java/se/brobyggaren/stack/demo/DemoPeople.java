package se.brobyggaren.stack.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.brobyggaren.kernel.Role;

/**
 * Demons folk: one person for every part somebody can play; the password of all is {@code demo}.
 */
public final class DemoPeople {
  public static final DemoPerson OPERATOR =
      new DemoPerson("drift", List.of("drift"), Set.of(Role.OPERATOR));

  static final String REGION_DOMAIN = "sodradalarna.example";

  /** Signs in with the region's own login, by the address. */
  public static final DemoPerson OF_REGION =
      new DemoPerson("sso.sodra-dalarna", List.of("sodra-dalarna"), Set.of(Role.OMBUD));

  public static final String OF_REGION_ADDRESS = OF_REGION.username() + "@" + REGION_DOMAIN;

  /** Seats of a tenant's steering group that have a person in the demo. Ekerö has no group. */
  private static final Map<String, List<String>> SEATS =
      Map.of(
          "norra-orebro", List.of("fk", "af", "nsph"),
          "timra-harnosand", List.of("fk", "af", "rsmh"),
          "sodra-dalarna", List.of("fk", "af"),
          "stockholm", List.of("fk", "af", "rsmh"),
          "stockholm-soderort", List.of("fk", "af", "rsmh"),
          "stockholm-innerstaden", List.of("af", "rsmh"),
          "stockholm-vasterort", List.of("af", "rsmh"),
          "stockholm-spanga-tensta", List.of("fk", "af", "rsmh"),
          "ekero", List.of());

  private static final List<String> TENANTS =
      List.of(
          "norra-orebro",
          "timra-harnosand",
          "sodra-dalarna",
          "stockholm",
          "stockholm-soderort",
          "stockholm-innerstaden",
          "stockholm-vasterort",
          "stockholm-spanga-tensta",
          "ekero");

  private static final String OF_SEVERAL = "fk.stockholm-soderort";

  private DemoPeople() {}

  public static List<String> tenants() {
    return TENANTS;
  }

  public static List<DemoPerson> all() {
    List<DemoPerson> people = new ArrayList<>();
    TENANTS.forEach(tenant -> people.addAll(of(tenant)));
    for (String county : List.of("orebro", "vasternorrland", "dalarna", "stockholm")) {
      people.add(
          new DemoPerson(
              "lansstyrelsen." + county,
              List.of("lst-" + county),
              Set.of(Role.COUNTY_READER, Role.RETURN_OFFICER)));
    }
    people.add(
        new DemoPerson(
            "beredning.socialstyrelsen", List.of("socialstyrelsen"), Set.of(Role.REVIEW_EDITOR)));
    people.add(new DemoPerson("beredning.nsph", List.of("nsph"), Set.of(Role.REVIEW_MEMBER)));
    people.add(OPERATOR);
    people.add(new DemoPerson("utan.roll", List.of(), Set.of()));
    return List.copyOf(people);
  }

  private static List<DemoPerson> of(String tenant) {
    List<DemoPerson> people = new ArrayList<>();
    List<String> only = List.of(tenant);
    people.add(new DemoPerson("ombud." + tenant, only, Set.of(Role.OMBUD)));
    people.add(new DemoPerson("ombud2." + tenant, only, Set.of(Role.OMBUD)));
    people.add(new DemoPerson("ledare." + tenant, only, Set.of(Role.LEAD)));
    people.add(new DemoPerson("admin." + tenant, only, Set.of(Role.TENANT_ADMIN)));
    for (String seat : SEATS.get(tenant)) {
      String username = seat + "." + tenant;
      List<String> organizations =
          username.equals(OF_SEVERAL)
              ? List.of("stockholm-soderort", "stockholm-innerstaden", "stockholm-vasterort")
              : only;
      people.add(new DemoPerson(username, organizations, Set.of(Role.GROUP_MEMBER)));
    }
    return people;
  }
}
