package se.brobyggaren.product;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import se.brobyggaren.stack.junit.Browsing;
import se.brobyggaren.stack.junit.InBrowser;

/** From what a lead gives away to what the county reads. */
@InBrowser
class PublishQuarterIT {

  @Test
  void theLastServiceOfACountyPublishesAndTheCountyReadsTheQuarter(Browsing browsing) {
    Page county = browsing.signIn("lansstyrelsen.stockholm");
    county.navigate("/app/county/figures");
    Locator newest = county.locator("[id='states'] tbody tr").first();
    assertThat(newest).containsText("Väntas in");
    assertThat(newest).containsText("Ekerö, sedan");
    assertThat(newest).not().containsText("Söderort");
    String quarter = newest.locator("th").innerText();
    browsing.assertAccessible(county);

    Page lead = browsing.signIn("ledare.ekero");
    assertThat(lead.locator("main")).containsText("hela länet väntar");
    lead.locator("main a[href^='/app/statistics/quarter?']").first().click();
    assertThat(lead.locator("main")).containsText("Det här lämnar verksamheten");
    browsing.assertAccessible(lead);
    browsing.takeScreenshots(lead, "quarter");
    lead.locator("[id='form:save']").click();
    assertThat(lead.locator("main")).containsText("Siffrorna är frysta");
    browsing.assertAccessible(lead);
    lead.navigate("/app/start");
    assertThat(lead.locator("main")).not().containsText("hela länet väntar");

    await("the release, made apart from the publishing")
        .atMost(Duration.ofMinutes(2))
        .pollInterval(Duration.ofSeconds(1))
        .until(
            () -> {
              county.navigate("/app/county/figures");
              return newest.innerText().contains("Utlämnat");
            });
    assertThat(county.locator("caption").first()).containsText(quarter);
    assertThat(county.locator("table").first()).containsText("Ekerö");
    assertThat(county.locator(".bb-chart canvas")).isVisible();
    browsing.assertAccessible(county);
    browsing.takeScreenshots(county, "county");
    whatIsExportedIsWhatIsShown(county);
  }

  private static void whatIsExportedIsWhatIsShown(Page county) {
    List<String> shown =
        county.locator("[id='totals'] tbody tr").first().locator("th, td").allInnerTexts();
    APIResponse csv = export(county, "csv");
    Assertions.assertThat(csv.text().lines().toList().get(1)).contains(shown.get(0), shown.get(1));
    APIResponse book = export(county, "xlsx");
    Assertions.assertThat(book.headers().get("content-disposition")).contains(".xlsx");
    Assertions.assertThat(book.body().length).isGreaterThan(1000);
  }

  private static APIResponse export(Page county, String kind) {
    String link = county.locator("a[href*='export=" + kind + "']").first().getAttribute("href");
    APIResponse answer = county.request().get(URI.create(county.url()).resolve(link).toString());
    Assertions.assertThat(answer.status()).as(link).isEqualTo(200);
    return answer;
  }
}
