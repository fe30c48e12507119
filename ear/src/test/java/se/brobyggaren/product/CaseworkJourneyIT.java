package se.brobyggaren.product;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import se.brobyggaren.stack.junit.Browsing;
import se.brobyggaren.stack.junit.InBrowser;
import se.brobyggaren.stack.junit.Product;

/** From the queue to a closed case, in the browser. Timrå–Härnösand states no cap. */
@InBrowser
class CaseworkJourneyIT {
  private static final String TENANT = "timra-harnosand";

  @Test
  void leadGivesSomebodyAnOmbudWhoRecordsAContactAndCloses(Browsing browsing, Product product) {
    String entry =
        product.as("ledare." + TENANT).get("/queue").path("find { it.number != null }.entry");
    String ombud = product.as("ombud." + TENANT).get("/caseloads/available").path("[0].ombud");

    Page lead = browsing.signIn("ledare." + TENANT);
    lead.navigate("/app/casework/allocate?entry=" + entry);
    browsing.assertAccessible(lead);
    lead.locator("input[type=radio][value='" + ombud + "']").check();
    lead.locator("input[type=checkbox]").first().check();
    lead.locator("[id='form:save']").click();
    lead.waitForURL("**/app/casework/case?id=*");
    String address = lead.url();

    Page page = browsing.signIn("ombud." + TENANT);
    page.navigate(address);
    browsing.assertAccessible(page);
    page.locator("[id='contact:kind']").selectOption("PHONE");
    page.locator("[id='contact:minutes']").fill("20");
    page.locator("[id='contact:saveContact']").click();
    assertThat(page.locator("main").innerText()).contains("Kontakten är sparad", "Telefon");
    browsing.takeScreenshots(page, "case");

    page.locator("[id='closeForm:outcome']").selectOption("assignments-done");
    page.locator("[id='closeForm:closeCase']").click();
    assertThat(page.locator("main").innerText()).contains("Ärendet är avslutat");
    browsing.assertAccessible(page);
  }

  @Test
  void casesAreReadableInEveryWidthAndColour(Browsing browsing) {
    Page page = browsing.signIn("ledare.norra-orebro");
    for (String name : new String[] {"all", "caseloads", "ombud", "search"}) {
      page.navigate("/app/casework/" + name);
      browsing.assertAccessible(page);
      browsing.takeScreenshots(page, "casework-" + name);
    }
  }
}
