package se.brobyggaren.stack.demo;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Vad en verksamhets demo innehåller: how many people, where they live and what they are asked.
 *
 * @param accepted some of them become cases later
 * @param asked the circumstances that the tenant's order needs
 * @param subjects codes of the tenant's contact reasons
 */
record IntakePlan(
    String tenant,
    List<Map<String, String>> areas,
    List<String> asked,
    List<String> subjects,
    int accepted,
    int paused,
    int declined,
    int undecided,
    int doubted,
    int advice) {

  static final List<IntakePlan> ALL =
      List.of(
          new IntakePlan(
              "norra-orebro",
              places("1885", "1884", "1863", "1864"),
              List.of("MINOR_CHILDREN_AT_HOME", "EVICTION_THREAT", "ENFORCEMENT_AUTHORITY"),
              List.of("ekonomi", "boende", "myndigheter", "sjukvard"),
              26,
              2,
              3,
              2,
              1,
              8),
          new IntakePlan(
              "timra-harnosand",
              places("2262", "2280"),
              List.of("SINGLE_WITH_CHILDREN", "NO_SUPPORT_FROM_SOCIAL_SERVICES_OR_PSYCHIATRY"),
              List.of("economy", "housing", "authority-support"),
              18,
              1,
              2,
              2,
              1,
              6),
          few(
              "sodra-dalarna",
              places("2081", "2080", "2085", "2082"),
              "MINOR_CHILDREN",
              "EVICTION_THREAT",
              "HOMELESS"),
          few(
              "stockholm-soderort",
              districts("Farsta", "Skarpnäck", "Älvsjö"),
              "PSYCHOSIS",
              "MINOR_CHILDREN_AT_HOME",
              "EVICTION_THREAT"),
          few(
              "stockholm-innerstaden",
              districts("Södermalm", "Norrmalm", "Kungsholmen"),
              "PSYCHOSIS",
              "MINOR_CHILDREN_AT_HOME",
              "EVICTION_THREAT"),
          few("stockholm-vasterort", districts("Bromma", "Rinkeby-Kista"), "NO_SUPPORT_AT_ALL"),
          few("stockholm-spanga-tensta", districts("Spånga-Tensta"), "PSYCHOSIS"),
          few("ekero", places("0125")));

  private static IntakePlan few(String tenant, List<Map<String, String>> areas, String... asked) {
    return new IntakePlan(tenant, areas, List.of(asked), List.of(), 6, 1, 1, 1, 0, 0);
  }

  private static List<Map<String, String>> places(String... municipalities) {
    return Arrays.stream(municipalities).map(m -> place(m, null)).toList();
  }

  private static List<Map<String, String>> districts(String... districts) {
    return Arrays.stream(districts).map(d -> place("0180", d)).toList();
  }

  private static Map<String, String> place(String municipality, String district) {
    Map<String, String> place = new HashMap<>();
    place.put("municipality", municipality);
    place.put("district", district);
    return place;
  }

  boolean rich() {
    return !subjects.isEmpty();
  }
}
