package se.brobyggaren.product;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.brobyggaren.stack.junit.Product;
import se.brobyggaren.stack.junit.RunningProduct;

/** What counties get to see of the demo's services, by REST, from the real database. */
@RunningProduct
class CountyFiguresIT {
  private static final List<String> COUNTIES =
      List.of("orebro", "vasternorrland", "dalarna", "stockholm");
  private static final ObjectMapper JSON = new ObjectMapper();

  @Test
  void aCountySeesItsOwnServicesAlone(Product product) throws Exception {
    assertThat(owners(figures(product, "orebro", "")))
        .contains("lst-orebro", "norra-orebro")
        .hasSize(2);
    assertThat(owners(figures(product, "dalarna", "")))
        .contains("lst-dalarna", "sodra-dalarna")
        .hasSize(2);
  }

  @Test
  void aQuarterThatTheOwnCountyLacksIsNotFoundAlthoughAnotherHasIt(Product product)
      throws Exception {
    String newest = name(figures(product, "orebro", "").path("quarter"));

    assertThat(name(figures(product, "dalarna", "").path("quarter"))).isLessThan(newest);
    product
        .as("lansstyrelsen.dalarna")
        .get("/county/figures?quarter=" + newest)
        .then()
        .statusCode(404);
    product.as("lansstyrelsen.dalarna", "lst-orebro").get("/county/figures").then().statusCode(403);
  }

  @Test
  void whoHasNoPlaceAtTheCountyBoardSeesNothingOfIt(Product product) {
    product.as("ledare.norra-orebro").get("/county/figures").then().statusCode(403);
    product.as("lansstyrelsen.orebro").get("/statistics/quarters").then().statusCode(403);
    product.as("ombud.norra-orebro").get("/statistics/quarters").then().statusCode(403);
  }

  @Test
  void noReleasedFigureIsSmallAndNoneComesOutByAddingAndSubtracting(Product product)
      throws Exception {
    int shown = 0;
    int hidden = 0;
    for (String county : COUNTIES) {
      for (JsonNode quarter : figures(product, county, "").path("quarters")) {
        var cells = cells(figures(product, county, "?quarter=" + name(quarter)));
        for (var cell : cells.entrySet()) {
          Long persons = cell.getValue();
          if (persons == null) {
            hidden++;
          } else {
            shown++;
            assertThat(persons == 0 || persons >= 5).as(county + " " + cell).isTrue();
          }
        }
        noRemainderIsSmall(county, cells);
      }
    }
    assertThat(shown).isPositive();
    assertThat(hidden).isPositive();
  }

  @Test
  void aPublishedQuarterIsFrozenAndNotPublishedTwice(Product product) throws Exception {
    JsonNode published = null;
    for (JsonNode row : read(product, "ledare.norra-orebro", "/statistics/quarters")) {
      published = row.path("publishedBy").isTextual() && published == null ? row : published;
    }
    String path = "/statistics/quarters/" + name(published.path("quarter"));
    JsonNode seen = read(product, "ledare.norra-orebro", path);

    product
        .as("ledare.norra-orebro")
        .body(Map.of("fingerprint", seen.path("fingerprint").asText()))
        .post(path + "/publication")
        .then()
        .statusCode(422)
        .body(containsString("redan publicerat"));
  }

  @Test
  void aQuarterThatGoesOnIsNotPublished(Product product) throws Exception {
    JsonNode running = read(product, "ledare.ekero", "/statistics/quarters").get(0);
    String path = "/statistics/quarters/" + name(running.path("quarter"));

    product
        .as("ledare.ekero")
        .body(
            Map.of("fingerprint", read(product, "ledare.ekero", path).path("fingerprint").asText()))
        .post(path + "/publication")
        .then()
        .statusCode(422);
  }

  /** A total less its shown parts, and a county less its shown services. */
  private static void noRemainderIsSmall(String county, Map<List<String>, Long> cells) {
    for (var total : cells.entrySet()) {
      List<String> at = total.getKey();
      if (total.getValue() == null) {
        continue;
      }
      for (String by : List.of("SEX", "AGE")) {
        if (at.get(2).equals("TOTAL")) {
          assertRemainder(
              county + " " + at + " " + by,
              total.getValue(),
              cells.entrySet().stream()
                  .filter(part -> part.getKey().subList(0, 2).equals(at.subList(0, 2)))
                  .filter(part -> part.getKey().get(2).equals(by))
                  .map(Map.Entry::getValue)
                  .toList());
        }
      }
      if (at.get(0).startsWith("lst-")) {
        assertRemainder(
            county + " " + at,
            total.getValue(),
            cells.entrySet().stream()
                .filter(part -> !part.getKey().get(0).startsWith("lst-"))
                .filter(part -> part.getKey().subList(1, 4).equals(at.subList(1, 4)))
                .map(Map.Entry::getValue)
                .toList());
      }
    }
  }

  private static void assertRemainder(String what, long whole, List<Long> parts) {
    long hidden = parts.stream().filter(part -> part == null).count();
    long known = parts.stream().filter(part -> part != null).mapToLong(Long::longValue).sum();
    if (hidden == 0) {
      assertThat(known).as(what).isEqualTo(whole);
    } else if (hidden < parts.size()) {
      assertThat(whole - known).as(what).matches(left -> left == 0 || left > 4 * hidden);
    }
  }

  /** By owner, measure, breakdown and category; null for a hidden one. */
  private static Map<List<String>, Long> cells(JsonNode quarter) {
    var cells = new LinkedHashMap<List<String>, Long>();
    for (JsonNode table : quarter.path("tables")) {
      for (JsonNode row : table.path("rows")) {
        row.path("counts")
            .fields()
            .forEachRemaining(
                count -> {
                  assertThat(count.getValue().has("persons"))
                      .isNotEqualTo(count.getValue().has("hidden"));
                  cells.put(
                      List.of(
                          table.path("owner").asText(),
                          count.getKey(),
                          row.path("breakdown").asText(),
                          row.path("category").asText()),
                      count.getValue().has("persons")
                          ? count.getValue().path("persons").asLong()
                          : null);
                });
      }
    }
    return cells;
  }

  private static List<String> owners(JsonNode figures) {
    var owners = new ArrayList<String>();
    figures.path("tables").forEach(table -> owners.add(table.path("owner").asText()));
    return owners;
  }

  private static String name(JsonNode quarter) {
    return quarter.path("year").asText() + "Q" + quarter.path("number").asText();
  }

  private static JsonNode figures(Product product, String county, String query) throws Exception {
    return read(product, "lansstyrelsen." + county, "/county/figures" + query);
  }

  private static JsonNode read(Product product, String username, String path) throws Exception {
    return JSON.readTree(
        product.as(username).get(path).then().statusCode(200).extract().asString());
  }
}
