package se.brobyggaren.product.statistics;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.startsWith;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.brobyggaren.stack.junit.Browsing;
import se.brobyggaren.stack.junit.InBrowser;
import se.brobyggaren.stack.junit.Product;

/** What a lead fills in on the annual return: drafted from last year's, and kept when revised. */
@InBrowser
class FillingIT {
  private static final String LEAD = "ledare.norra-orebro";
  private static final String ANSWERS = "/yearly-reports/annual-return/answers";

  @Test
  void lastYearsAnswersAreDraftsAndWhatStoodIsKept(Product product) {
    product
        .as("ledare.sodra-dalarna")
        .get(ANSWERS + "?year=2024")
        .then()
        .statusCode(200)
        .body("answers.find { it.question == 'reasons' }.draft", startsWith("Ekonomi"));
    fill(product, 2022, 0, "Ett", 25_200, 1, 12).statusCode(204);
    fill(product, 2022, 1, "Två", 25_200, 1, 12).statusCode(204);
    product
        .as(LEAD)
        .get(ANSWERS + "?year=2022")
        .then()
        .body("version", equalTo(2))
        .body("answers.find { it.question == 'ombud' }.text", equalTo("Två"))
        .body("grants[0].sum", equalTo(25_200 * 2 * 12))
        .body("history.before", hasItem("Ett"));
    product
        .as(LEAD)
        .get("/yearly-reports/annual-return?year=2022")
        .then()
        .body("filled.answers.find { it.question == 'ombud' }.text", equalTo("Två"));
    fill(product, 2022, 1, "Tre", 25_200, 1, 12).statusCode(409);
  }

  @Test
  void whatCannotStandThereIsRefusedAndOthersDoNotWrite(Product product) {
    fill(product, 2023, 0, "x", 25_200, 8, 1)
        .statusCode(422)
        .body("type", endsWith("periodTurned"));
    fill(product, 2023, 0, "x", -1, 1, 12).statusCode(400);
    fill(product, 1990, 0, "x", 1, 1, 12).statusCode(404);
    for (String other : List.of("ombud.norra-orebro", "fk.norra-orebro")) {
      product.as(other).get(ANSWERS).then().statusCode(200);
      product.as(other).body(body(0, "x", 1, 1, 12)).put(ANSWERS).then().statusCode(403);
    }
    product.as("admin.norra-orebro").get(ANSWERS).then().statusCode(403);
  }

  @Test
  void aLeadRevisesTheDraftAndFillsInFigures(Browsing browsing) {
    Page lead = browsing.signIn(LEAD);
    lead.navigate("/app/statistics/report?form=annual-return&year=2020");
    assertThat(lead.locator("main")).containsText("Inte besvarad.");
    lead.locator("main a[href*='/app/statistics/filling']").click();
    browsing.assertAccessible(lead);
    Locator reasons = lead.getByLabel("Vilka är de vanligaste kontaktorsakerna?");
    assertThat(reasons).hasValue(java.util.regex.Pattern.compile("Ekonomi.*"));
    reasons.fill("Ekonomi och bostad.");
    lead.getByLabel("Kostnader: Lönekostnader").fill("1 2x4");
    lead.locator("[id='form:save']").click();
    assertThat(lead.locator("main")).containsText("1 2x4");
    assertThat(reasons).hasValue("Ekonomi och bostad.");
    browsing.assertAccessible(lead);
    browsing.takeScreenshots(lead, "filling");
    lead.getByLabel("Kostnader: Lönekostnader").fill("1 234");
    lead.getByLabel("Tjänster: Vakanser").fill("0,25");
    fillPeriod(lead, "1", "12", "25 200", "2");
    lead.locator("[id='form:save']").click();
    assertThat(lead.locator("main")).containsText("Ekonomi och bostad.");
    assertThat(lead.locator("main")).containsText("604 800");
    assertThat(lead.locator("main")).containsText("1 234");
    assertThat(lead.locator("main")).containsText("0,25");
    browsing.assertAccessible(lead);
    browsing.takeScreenshots(lead, "filled-report");
  }

  private static void fillPeriod(Page lead, String from, String to, String rate, String ombud) {
    lead.getByLabel("Från månad").first().fill(from);
    lead.getByLabel("Till och med månad").first().fill(to);
    lead.getByLabel("Kronor per ombud och månad").first().fill(rate);
    lead.getByLabel("Ombud (årsarbetare)").first().fill(ombud);
  }

  private static ValidatableResponse fill(
      Product product, int year, int version, String ombud, int rate, int from, int to) {
    return product
        .as(LEAD)
        .body(body(version, ombud, rate, from, to))
        .put(ANSWERS + "?year=" + year)
        .then();
  }

  private static Map<String, Object> body(int version, String ombud, int rate, int from, int to) {
    return Map.of(
        "version",
        version,
        "answers",
        List.of(Map.of("question", "ombud", "text", ombud)),
        "amounts",
        List.of(),
        "grants",
        List.of(
            Map.of(
                "entries",
                "grant",
                "periods",
                List.of(Map.of("fromMonth", from, "toMonth", to, "rate", rate, "ombud", 2)))));
  }
}
