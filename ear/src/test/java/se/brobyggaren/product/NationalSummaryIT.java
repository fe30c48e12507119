package se.brobyggaren.product;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasSize;

import com.microsoft.playwright.Page;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.brobyggaren.stack.junit.Browsing;
import se.brobyggaren.stack.junit.InBrowser;
import se.brobyggaren.stack.junit.Product;
import se.brobyggaren.stack.junit.RunningProduct;

/** From shared reports of many tenants to a theme, and back to each of them. */
@RunningProduct
@InBrowser
class NationalSummaryIT {
  private static final String EDITOR = "beredning.socialstyrelsen";
  private static final String READER = "beredning.nsph";
  private static final String DOCTORS = "Läkarbrist i psykiatrin";

  @Test
  void aReaderReadsAndChangesNothing(Product product) {
    product.as(READER).get("/national/themes").then().statusCode(200);
    product
        .as(READER)
        .body(Map.of("reports", List.of()))
        .post("/national/themes/" + themeId(product, DOCTORS) + "/reports")
        .then()
        .statusCode(403)
        .contentType("application/problem+json");
  }

  @Test
  void nobodyOutsideTheReviewGroupReadsTheSummary(Product product) {
    for (String outsider : List.of("ledare.norra-orebro", "lansstyrelsen.orebro", "drift")) {
      product.as(outsider).get("/national/themes").then().statusCode(403);
      product.as(outsider).get("/national/reports").then().statusCode(403);
    }
  }

  @Test
  void aCountyReadsTheThemesAndNoReportInThem(Browsing browsing, Product product) {
    String summary =
        product
            .as("lansstyrelsen.orebro")
            .get("/national/summary")
            .then()
            .statusCode(200)
            .body("find { it.title == '" + DOCTORS + "' }.tenants", equalTo(3))
            .body("own.flatten()", hasSize(0))
            .body("statements.flatten().findAll { it.recordedBy != null }", hasSize(0))
            .extract()
            .asString();
    assertThat(summary).contains("Regionerna rekryterar").doesNotContain("norra-orebro");
    for (String outsider : List.of("ledare.norra-orebro", READER, "drift")) {
      product.as(outsider).get("/national/summary").then().statusCode(403);
    }
    Page county = browsing.signIn("lansstyrelsen.orebro");
    county.navigate("/app/national/summary");
    assertThat(county.locator("main").innerText()).contains(DOCTORS, "Regionerna rekryterar");
    browsing.assertAccessible(county);
    browsing.takeScreenshots(county, "national-summary");
  }

  @Test
  void theThemeComesBackToWhoContributed(Product product) {
    JsonPath back = contributed(product, "ledare.norra-orebro");
    Map<String, Object> doctors = back.getMap("find { it.title == '" + DOCTORS + "' }");
    assertThat(doctors).containsEntry("tenants", 3).containsEntry("counties", 3);
    assertThat(doctors).containsEntry("state", "RAISED");
    assertThat(back.getString("find { it.title == '" + DOCTORS + "' }.statements.wording"))
        .contains("Regionerna rekryterar");
  }

  @Test
  void whoContributedNothingSeesNoThemeAndNoTrace(Product product) {
    assertThat(contributed(product, "ledare.ekero").getList("$")).isEmpty();
    product
        .as("ledare.ekero")
        .get("/national/contributed/" + themeId(product, DOCTORS))
        .then()
        .statusCode(404);
  }

  @Test
  void aReportInAThemeIsNotJoinedTwice(Product product) {
    String id = themeId(product, DOCTORS);
    String report =
        product.as(EDITOR).get("/national/themes/" + id).jsonPath().getString("reports[0].id");
    product
        .as(EDITOR)
        .body(Map.of("reports", List.of(report)))
        .post("/national/themes/" + id + "/reports")
        .then()
        .statusCode(422);
  }

  @Test
  void aReportTakenBackIsGoneAtOnce(Product product) {
    String title = "Skulder stänger ute från bostad";
    String theme = "/national/themes/" + themeId(product, title);
    product.as(EDITOR).get(theme).then().body("row.reports", equalTo(2));
    String lead = "ledare.timra-harnosand";
    String report =
        product
            .as(lead)
            .get("/deficiencies")
            .jsonPath()
            .getString("rows.find { it.event.startsWith('Bostadsbrist och') }.id");
    product
        .as(lead)
        .body(Map.of("because", "Fel text delades"))
        .post("/deficiencies/" + report + "/withdrawal")
        .then()
        .statusCode(204);

    product.as(EDITOR).get(theme).then().body("row.reports", equalTo(1));
    assertThat(contributed(product, lead).getList("title")).doesNotContain(title);
  }

  @Test
  void anUnsortedReportSaysWhyAThemeIsSuggested(Product product) {
    product
        .as(EDITOR)
        .get("/national/reports")
        .then()
        .statusCode(200)
        .body("total", greaterThan(0))
        .body("rows.findAll { it.suggestions.size() > 0 }.size()", greaterThan(0));
  }

  @Test
  void anEditorJoinsAReportAndItsTenantSeesWhoReportsTheSame(Browsing browsing, Product product) {
    Page editor = browsing.signIn(EDITOR);
    editor.navigate("/app/national/unsorted");
    browsing.assertAccessible(editor);
    browsing.takeScreenshots(editor, "national-unsorted");
    editor
        .locator("td:has(details), th:has(details)")
        .first()
        .locator("xpath=..")
        .locator("a")
        .first()
        .click();
    browsing.assertAccessible(editor);
    browsing.takeScreenshots(editor, "national-shared");
    editor
        .locator("[id='form:theme']")
        .selectOption(new com.microsoft.playwright.options.SelectOption().setLabel(DOCTORS));
    editor.locator("[id='form:save']").click();
    editor.waitForURL("**/app/national/theme?id=*");
    browsing.assertAccessible(editor);
    browsing.takeScreenshots(editor, "national-theme");
    editor.navigate("/app/national/themes");
    browsing.assertAccessible(editor);
    browsing.takeScreenshots(editor, "national-themes");

    Page lead = browsing.signIn("ledare.sodra-dalarna");
    lead.navigate("/app/national/contributed");
    assertThat(lead.locator("main").innerText()).contains("3 verksamheter i 3 län");
    browsing.assertAccessible(lead);
    browsing.takeScreenshots(lead, "national-contributed");
    lead.getByText(DOCTORS).click();
    browsing.assertAccessible(lead);
    browsing.takeScreenshots(lead, "national-contribution");
  }

  private static JsonPath contributed(Product product, String username) {
    return product
        .as(username)
        .get("/national/contributed")
        .then()
        .statusCode(200)
        .extract()
        .jsonPath();
  }

  private static String themeId(Product product, String title) {
    return product
        .as(EDITOR)
        .get("/national/themes")
        .then()
        .statusCode(200)
        .extract()
        .jsonPath()
        .getString("rows.find { it.title == '" + title + "' }.id");
  }
}
