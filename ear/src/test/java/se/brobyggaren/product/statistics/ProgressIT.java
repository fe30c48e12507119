package se.brobyggaren.product.statistics;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import io.restassured.path.json.JsonPath;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import se.brobyggaren.stack.junit.Browsing;
import se.brobyggaren.stack.junit.InBrowser;
import se.brobyggaren.stack.junit.Product;

/** The year followed month by month: by the lead the service, by an ombud the own work. */
@InBrowser
class ProgressIT {
  private static final int YEAR = LocalDate.now().getYear();
  private static final String SERVICE = "/progress/" + YEAR;
  private static final String OWN = SERVICE + "/own";
  private static final String TODAY = String.format("%02d", LocalDate.now().getMonthValue());

  @Test
  void theMonthsAddUpToWhatTheAnnualReturnSays(Product product) {
    JsonPath progress = json(product, "ledare.norra-orebro", SERVICE);
    JsonPath report = json(product, "ledare.norra-orebro", "/yearly-reports/annual-return");
    for (var line : List.of("new", "closed")) {
      Integer yearly =
          report.get(
              "sections.tables.flatten().find { it.code == 'clients' }.rows.find"
                  + " { it.heading.code == '"
                  + line
                  + "' }.figures.last().count");
      assertThat(months(progress, line).stream().filter(Objects::nonNull).mapToInt(n -> n).sum())
          .isPositive()
          .isEqualTo(yearly);
    }
    Integer closing =
        report.get(
            "sections.tables.flatten().find { it.code == 'clients' }.rows.find"
                + " { it.heading.code == 'closing' }.figures.last().count");
    assertThat(months(progress, "ongoing").get(LocalDate.now().getMonthValue() - 1))
        .isEqualTo(closing);
    assertThat(progress.getInt("times[0].counted")).isPositive();
    assertThat(progress.getList("load.days")).hasSize(LocalDate.now().getDayOfYear());
  }

  @Test
  void anOmbudSeesTheOwnCasesAloneAndTheyAreAPartOfTheService(Product product) {
    JsonPath service = json(product, "ledare.norra-orebro", SERVICE);
    JsonPath own = json(product, "ombud.norra-orebro", OWN);
    assertThat(own.getBoolean("own")).isTrue();
    assertThat(own.<String>getList("trends.table.code"))
        .contains("new", "ongoing", "contacts")
        .doesNotContain("referrals", "waiting", "advice");
    int month = LocalDate.now().getMonthValue() - 1;
    int mine = months(own, "ongoing").get(month);
    int all = months(service, "ongoing").get(month);
    assertThat(mine).isPositive().isLessThan(all);
    String question = "/records?table=ongoing&column=THIS&row=" + TODAY;
    List<String> ownIds = json(product, "ombud.norra-orebro", OWN + question).getList("records.id");
    assertThat(ownIds).hasSize(mine);
    assertThat(
            json(product, "ledare.norra-orebro", SERVICE + question).<String>getList("records.id"))
        .hasSize(all)
        .containsAll(ownIds);
    List<String> colleague =
        json(product, "ombud2.norra-orebro", OWN + question).getList("records.id");
    assertThat(ownIds).doesNotContainAnyElementsOf(colleague);
  }

  @Test
  void nobodyElseSeesIt(Product product) {
    product.as("ombud.norra-orebro").get(SERVICE).then().statusCode(403);
    product
        .as("ombud.norra-orebro")
        .get(SERVICE + "/records?table=ongoing&row=01&column=THIS")
        .then()
        .statusCode(403);
    for (var stranger :
        List.of(
            "fk.norra-orebro",
            "admin.norra-orebro",
            "lansstyrelsen.orebro",
            "beredning.socialstyrelsen",
            "drift",
            "utan.roll")) {
      product.as(stranger).get(SERVICE).then().statusCode(403);
      product.as(stranger).get(OWN).then().statusCode(403);
    }
    product.asNobody().accept("application/json").get("/api/v1" + SERVICE).then().statusCode(401);
  }

  @Test
  void aYearWithoutTheServiceIsEmptyAndAFigureThatIsNotThereIsAbsent(Product product) {
    JsonPath longAgo = json(product, "ledare.norra-orebro", "/progress/1990");
    assertThat(longAgo.getList("trends")).isEmpty();
    assertThat(longAgo.<Object>get("until")).isNull();
    product
        .as("ledare.norra-orebro")
        .get(SERVICE + "/records?table=ongoing&row=13&column=THIS")
        .then()
        .statusCode(404);
    product.as("ledare.norra-orebro").get(SERVICE + "/records").then().statusCode(400);
  }

  @Test
  void aLeadFollowsTheYearAndOpensAMonthToItsCases(Browsing browsing) {
    Page lead = browsing.signIn("ledare.norra-orebro");
    lead.navigate("/app/statistics/progress?year=" + YEAR);
    assertThat(lead.locator("h1")).hasText("Årets utveckling " + YEAR);
    assertThat(lead.locator("main")).containsText("Hela verksamheten");
    assertThat(lead.locator("canvas[data-chart]")).hasCount(12);
    browsing.assertAccessible(lead);
    browsing.takeScreenshots(lead, "progress");
    lead.locator("main td a[href*='table=ongoing'][href*='column=THIS']").first().click();
    assertThat(lead.locator("h1")).hasText("Underlag");
    lead.locator("main tbody th a").first().click();
    assertThat(lead).hasURL(java.util.regex.Pattern.compile(".*/app/casework/case\\?id=.*"));
    lead.navigate("/app/statistics/progress?year=1990");
    assertThat(lead.locator("main")).containsText("Välj ett annat år.");
    browsing.assertAccessible(lead);
  }

  @Test
  void anOmbudFollowsTheOwnWorkOnAPhone(Browsing browsing) {
    Page ombud = browsing.signIn("ombud.norra-orebro");
    ombud.setViewportSize(360, 780);
    ombud.navigate("/app/statistics/progress");
    assertThat(ombud.locator("main")).containsText("Mitt arbete");
    browsing.assertAccessible(ombud);
    assertThat(
            (Boolean)
                ombud.evaluate(
                    "document.documentElement.scrollWidth > document.documentElement.clientWidth"))
        .isFalse();
    ombud.locator("main td a[href*='table=new']").first().click();
    assertThat(ombud.locator("h1")).hasText("Underlag");
    ombud.locator("nav a[href*='/app/statistics/progress']").last().click();
    assertThat(ombud.locator("main")).containsText("Mitt arbete");
  }

  private static List<Integer> months(JsonPath progress, String table) {
    return progress.<Map<String, Object>>getList("trends.table").stream()
        .filter(one -> one.get("code").equals(table))
        .map(one -> (List<?>) one.get("rows"))
        .findFirst()
        .orElseThrow()
        .stream()
        .limit(12)
        .map(row -> (Map<?, ?>) ((List<?>) ((Map<?, ?>) row).get("figures")).get(0))
        .map(figure -> (Integer) figure.get("count"))
        .collect(Collectors.toList());
  }

  private static JsonPath json(Product product, String person, String path) {
    return product.as(person).get(path).then().statusCode(200).extract().jsonPath();
  }
}
