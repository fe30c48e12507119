package se.brobyggaren.product.statistics;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.brobyggaren.stack.junit.Browsing;
import se.brobyggaren.stack.junit.InBrowser;
import se.brobyggaren.stack.junit.Product;

/** What the own people of a service see of its yearly reports. */
@InBrowser
class YearlyReportIT {
  private static final String RETURN = "/yearly-reports/annual-return";

  @Test
  void theFlowOfAReportAddsUpAndItsFiguresOpenToTheirRecords(Product product) {
    RequestSpecification lead = product.as("ledare.norra-orebro");
    JsonPath report = lead.get(RETURN).then().statusCode(200).extract().jsonPath();
    assertThat(report.getList("discrepancies")).isEmpty();
    assertThat(clients(report, "closing"))
        .isPositive()
        .isEqualTo(
            clients(report, "opening")
                + clients(report, "new")
                + clients(report, "resumed")
                + clients(report, "transferred-in")
                - clients(report, "closed")
                - clients(report, "transferred-out"));
    JsonPath behind =
        product
            .as("ledare.norra-orebro")
            .get(RETURN + "/records?table=clients&row=closing&column=TOTAL")
            .then()
            .statusCode(200)
            .extract()
            .jsonPath();
    assertThat(behind.getList("records")).hasSize(clients(report, "closing"));
    assertThat(behind.getInt("others")).isZero();
  }

  @Test
  void theReportIsATaggedDocumentFromThePageAndOverRest(Product product, Browsing browsing) {
    byte[] document =
        product
            .as("ledare.norra-orebro")
            .accept("application/pdf")
            .get(RETURN + "/pdf?year=2019")
            .then()
            .statusCode(200)
            .contentType("application/pdf")
            .extract()
            .asByteArray();
    assertThat(new String(document, StandardCharsets.ISO_8859_1))
        .startsWith("%PDF-")
        .contains("/StructTreeRoot")
        .contains("/MarkInfo");
    Page lead = browsing.signIn("ledare.norra-orebro");
    lead.navigate("/app/statistics/report?form=annual-return&year=2019");
    String link = lead.locator("a[href*='export=pdf']").getAttribute("href");
    APIResponse file = lead.request().get(URI.create(lead.url()).resolve(link).toString());
    assertThat(file.status()).isEqualTo(200);
    assertThat(file.headers().get("content-type")).startsWith("application/pdf");
    assertThat(new String(file.body(), StandardCharsets.ISO_8859_1)).startsWith("%PDF-");
  }

  @Test
  void anOmbudIsShownTheOwnCasesBehindAFigureAndHowManyMore(Product product) {
    String question = RETURN + "/records?table=clients&row=closing&column=TOTAL";
    JsonPath all = product.as("ledare.norra-orebro").get(question).jsonPath();
    JsonPath own =
        product.as("ombud.norra-orebro").get(question).then().statusCode(200).extract().jsonPath();
    int shown = own.getList("records").size();
    assertThat(shown).isPositive().isLessThan(all.getList("records").size());
    assertThat(own.getInt("others")).isEqualTo(all.getList("records").size() - shown);
  }

  @Test
  void aMemberOfTheGroupReadsFiguresAndNeverRecords(Product product) {
    product.as("fk.norra-orebro").get(RETURN).then().statusCode(200);
    product
        .as("fk.norra-orebro")
        .get(RETURN + "/records?table=clients&row=closing&column=TOTAL")
        .then()
        .statusCode(403);
  }

  @Test
  void aFormThatTheServiceDoesNotUseAndAFigureThatIsNotThereAreAbsent(Product product) {
    product.as("ledare.norra-orebro").get("/yearly-reports/annual-report-c").then().statusCode(404);
    product
        .as("ledare.norra-orebro")
        .get(RETURN + "/records?table=clients&row=no-such&column=TOTAL")
        .then()
        .statusCode(404);
    product.as("ledare.norra-orebro").get(RETURN + "/records").then().statusCode(400);
  }

  @Test
  void aLeadOpensAFigureOfTheReportAndACaseBehindIt(Browsing browsing) {
    Page lead = browsing.signIn("ledare.sodra-dalarna");
    lead.navigate("/app/statistics/reports");
    browsing.assertAccessible(lead);
    List<String> reports = lead.locator("tbody th").allInnerTexts();
    // Its two forms, and the deficiency report as a whole and for each of its two groups.
    assertThat(reports).hasSize(5);
    lead.locator("tbody th a").nth(1).click();
    assertThat(lead.locator("main")).containsText("Räknar:");
    browsing.assertAccessible(lead);
    browsing.takeScreenshots(lead, "yearly-report");
    lead.locator("main td a[href*='/app/statistics/records']").first().click();
    assertThat(lead.locator("h1")).hasText("Underlag");
    browsing.assertAccessible(lead);
    lead.locator("main tbody th a").first().click();
    assertThat(lead).hasURL(java.util.regex.Pattern.compile(".*/app/casework/case\\?id=.*"));
  }

  private static int clients(JsonPath report, String line) {
    Integer count =
        report.get(
            "sections.tables.flatten().find { it.code == 'clients' }.rows"
                + ".find { it.heading.code == '"
                + line
                + "' }?.figures?.last()?.count");
    return count == null ? 0 : count;
  }
}
