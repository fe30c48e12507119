package se.brobyggaren.tenantconfig.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.brobyggaren.tenantconfig.codes.CodeList;
import se.brobyggaren.tenantconfig.codes.Counties;
import se.brobyggaren.tenantconfig.codes.County;
import se.brobyggaren.tenantconfig.codes.Municipalities;
import se.brobyggaren.tenantconfig.codes.Municipality;
import se.brobyggaren.tenantconfig.codes.NationalCode;
import tools.jackson.databind.JsonNode;

/**
 * Checks codes against the shipped lists (kodkontroll) and that no range runs backwards. Works on a
 * tree that may break the schema elsewhere, so that all problems are told at once.
 */
public final class CodeCheck {
  private static final Map<String, CodeList> VOCABULARIES =
      Map.of(
          "contactReasons", CodeList.CONTACT_REASONS,
          "assignments", CodeList.ASSIGNMENTS,
          "deficiencyTypes", CodeList.DEFICIENCY_TYPES,
          "authorities", CodeList.AUTHORITIES);

  private final YamlTree tree;
  private final List<Problem> problems = new ArrayList<>();

  private CodeCheck(YamlTree tree) {
    this.tree = tree;
  }

  public static List<Problem> of(YamlTree tree) {
    CodeCheck check = new CodeCheck(tree);
    check.places();
    check.lists();
    check.ranges(tree.root(), "");
    return check.problems;
  }

  private void places() {
    String county = tree.root().path("county").asString("");
    if (county.matches("[0-9]{2}") && Counties.byCode(county).isEmpty()) {
      error("/county", "code.county", county);
    }
    municipality("/host/municipality");
    for (int i = 0; i < tree.root().path("areas").size(); i++) {
      String pointer = "/areas/" + i + "/municipality";
      municipality(pointer).ifPresent(m -> sameCounty(m, county, pointer));
    }
  }

  private Optional<Municipality> municipality(String pointer) {
    JsonNode code = tree.root().at(pointer);
    if (!code.isString() || !code.asString().matches("[0-9]{4}")) {
      return Optional.empty();
    }
    Optional<Municipality> found = Municipalities.byCode(code.asString());
    if (found.isEmpty()) {
      error(pointer, "code.municipality", code.asString());
    }
    return found;
  }

  private void sameCounty(Municipality municipality, String county, String pointer) {
    Optional<County> stated = Counties.byCode(county);
    if (stated.isPresent() && !municipality.countyCode().equals(county)) {
      String actual = Counties.byCode(municipality.countyCode()).map(County::name).orElseThrow();
      problems.add(
          Problem.warning(
              tree.line(pointer),
              "code.otherCounty",
              municipality.name(),
              actual,
              stated.get().name()));
    }
  }

  private void lists() {
    JsonNode groups = tree.root().path("steeringGroups");
    for (int g = 0; g < groups.size(); g++) {
      for (int s = 0; s < groups.path(g).path("seats").size(); s++) {
        national("/steeringGroups/" + g + "/seats/" + s + "/party", CodeList.PARTIES);
      }
    }
    JsonNode routes = tree.root().path("deficiencyRoutes");
    for (int r = 0; r < routes.size(); r++) {
      for (int a = 0; a < routes.path(r).path("authorities").size(); a++) {
        national("/deficiencyRoutes/" + r + "/authorities/" + a, CodeList.AUTHORITIES);
      }
    }
    VOCABULARIES.forEach(
        (name, list) -> {
          for (int t = 0; t < tree.root().path("vocabularies").path(name).size(); t++) {
            String term = "/vocabularies/" + name + "/" + t;
            national(term + "/national", list);
            mapped(term);
          }
        });
  }

  /** A word of the tenant's own works inside without one, but cannot be given away. */
  private void mapped(String pointer) {
    JsonNode term = tree.root().at(pointer);
    if (term.path("code").isString() && term.path("national").isMissingNode()) {
      problems.add(
          Problem.warning(tree.line(pointer), "code.unmapped", term.path("code").asString()));
    }
  }

  private void national(String pointer, CodeList list) {
    JsonNode code = tree.root().at(pointer);
    if (!code.isString() || list.find(code.asString()).isPresent()) {
      return;
    }
    Collection<String> known = list.codes().stream().map(NationalCode::code).toList();
    Nearest.to(code.asString(), known)
        .ifPresentOrElse(
            n -> error(pointer, "code.unknownNear", code.asString(), list.code(), n),
            () ->
                error(
                    pointer,
                    "code.unknown",
                    code.asString(),
                    list.code(),
                    String.join(", ", known)));
  }

  private void ranges(JsonNode node, String pointer) {
    JsonNode from = node.path("from");
    JsonNode to = node.path("to");
    boolean days = isDay(from) && isDay(to) && from.asString().compareTo(to.asString()) > 0;
    boolean numbers = from.isNumber() && to.isNumber() && from.asLong() > to.asLong();
    if (days || numbers) {
      error(pointer + "/to", days ? "period.backwards" : "range.backwards", written(pointer));
    }
    if (node.isObject()) {
      node.properties().forEach(e -> ranges(e.getValue(), pointer + "/" + e.getKey()));
    } else {
      for (int i = 0; i < node.size(); i++) {
        ranges(node.path(i), pointer + "/" + i);
      }
    }
  }

  private Object[] written(String pointer) {
    return new Object[] {tree.written(pointer + "/from"), tree.written(pointer + "/to")};
  }

  private static boolean isDay(JsonNode node) {
    return node.isString() && node.asString().matches("[0-9]{4}-[0-9]{2}-[0-9]{2}");
  }

  private void error(String pointer, String key, Object... args) {
    problems.add(Problem.error(tree.line(pointer), key, args));
  }
}
