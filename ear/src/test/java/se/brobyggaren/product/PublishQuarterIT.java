package se.brobyggaren.product;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Page;
import java.time.Duration;
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
    assertThat(county.locator("main")).containsText("visas när alla länets verksamheter");
    browsing.assertAccessible(county);

    Page lead = browsing.signIn("ledare.ekero");
    lead.locator("main a[href^='/app/statistics/quarter?']").first().click();
    assertThat(lead.locator("main")).containsText("Det här lämnar verksamheten");
    browsing.assertAccessible(lead);
    browsing.takeScreenshots(lead, "quarter");
    lead.locator("[id='form:save']").click();
    assertThat(lead.locator("main")).containsText("Siffrorna är frysta");
    browsing.assertAccessible(lead);

    await("the release, made apart from the publishing")
        .atMost(Duration.ofMinutes(2))
        .pollInterval(Duration.ofSeconds(1))
        .until(
            () -> {
              county.navigate("/app/county/figures");
              return !county
                  .locator("main")
                  .innerText()
                  .contains("verksamheter har publicerat dem");
            });
    assertThat(county.locator("table").first()).containsText("Ekerö");
    browsing.assertAccessible(county);
    browsing.takeScreenshots(county, "county");
  }
}
