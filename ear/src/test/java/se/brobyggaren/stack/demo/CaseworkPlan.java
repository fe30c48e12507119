package se.brobyggaren.stack.demo;

import java.util.List;
import java.util.Map;

/**
 * Vad en verksamhets demo har av ärenden.
 *
 * @param fte share of full time of each ombud, by user name without the tenant
 * @param open cases that go on
 * @param closed cases that ended during the last eighteen months
 * @param reasons codes of the tenant's contact reasons
 * @param assignments codes of the tenant's assignments
 */
record CaseworkPlan(
    String tenant,
    Map<String, String> fte,
    int open,
    int closed,
    List<String> reasons,
    List<String> assignments) {
  private static final List<String> NATIONAL_ASSIGNMENTS =
      List.of("economy", "housing", "occupation", "social-insurance", "psychiatric-care");

  static final List<CaseworkPlan> ALL =
      List.of(
          new CaseworkPlan(
              "norra-orebro",
              Map.of("ombud", "1.00", "ombud2", "1.00"),
              26,
              15,
              List.of("ekonomi", "boende", "myndigheter", "sjukvard", "isolering"),
              NATIONAL_ASSIGNMENTS),
          national("timra-harnosand", "1.00", 18, 10),
          national("sodra-dalarna", "0.75", 6, 5),
          stockholm("stockholm-soderort"),
          stockholm("stockholm-innerstaden"),
          stockholm("stockholm-vasterort"),
          stockholm("stockholm-spanga-tensta"),
          national("ekero", "0.00", 4, 2));

  private static CaseworkPlan national(String tenant, String second, int open, int closed) {
    return new CaseworkPlan(
        tenant,
        Map.of("ombud", "1.00", "ombud2", second),
        open,
        closed,
        List.of("economy", "housing", "authority-support", "health-care", "isolation"),
        NATIONAL_ASSIGNMENTS);
  }

  private static CaseworkPlan stockholm(String tenant) {
    return new CaseworkPlan(
        tenant,
        Map.of("ombud", "1.00", "ombud2", "0.50"),
        4,
        3,
        List.of("privatekonomi", "boende", "forsakringskassan", "psykiatri"),
        List.of("privatekonomi", "boende", "forsakring", "psykiatri"));
  }

  /** The tenant in which everything that can happen to a case happens. */
  boolean full() {
    return tenant.equals("norra-orebro");
  }

  IntakePlan intake() {
    return IntakePlan.ALL.stream()
        .filter(plan -> plan.tenant().equals(tenant))
        .findFirst()
        .orElseThrow();
  }
}
