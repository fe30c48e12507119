package se.brobyggaren.product.earlier;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import se.brobyggaren.stack.junit.Browsing;
import se.brobyggaren.stack.junit.InBrowser;
import se.brobyggaren.stack.junit.Product;

/** A lead reads in earlier years on the page: template, progress, cancel, take, withdraw. */
@InBrowser
class ImportJourneyIT {
  private static final String LEAD = "ledare.stockholm-spanga-tensta";
  private static final int MANY = 100_000;
  private static final ContainsTextOptions SOON = new ContainsTextOptions().setTimeout(60_000);

  @Test
  void aLeadSeesHowFarItHasComeCancelsTakesAndWithdraws(Browsing browsing) {
    Page lead = browsing.signIn(LEAD);
    lead.navigate("/app/exchange/import");
    upload(lead, MANY);
    assertThat(lead.locator("main")).containsText("Prövad utan fel", SOON);
    lead.locator("[id='decide:take']").click();
    await()
        .atMost(Duration.ofMinutes(1))
        .until(
            () -> {
              lead.reload();
              return Integer.parseInt(lead.locator("#progress").getAttribute("value")) > 0;
            });
    assertThat(lead.locator("#progress").getAttribute("max")).isEqualTo(Integer.toString(MANY));
    browsing.assertAccessible(lead);
    lead.locator("[id='stop:cancel']").click();
    assertThat(lead.locator("main")).containsText("Avbrutet. Ingenting lästes in.", SOON);
    assertThat(lead.locator("[id='files']")).not().containsText("Läses in");

    upload(lead, 3);
    assertThat(lead.locator("main")).containsText("Prövad utan fel", SOON);
    browsing.takeScreenshots(lead, "import-checked");
    lead.locator("[id='decide:take']").click();
    assertThat(lead.locator("main")).containsText("Filens uppgifter räknas", SOON);
    browsing.assertAccessible(lead);
    lead.locator("[id='back:withdraw']").click();
    assertThat(lead.locator("main")).containsText("Filen är tillbakatagen", SOON);
  }

  @Test
  void theTemplateIsAFileThatTheCheckReads(Browsing browsing, Product product) throws IOException {
    Page lead = browsing.signIn(LEAD);
    lead.navigate("/app/exchange/import");
    lead.locator("a[href='/app/exchange/columns']").click();
    browsing.assertAccessible(lead);
    Download template =
        lead.waitForDownload(() -> lead.locator("a[href$='export=template']").click());
    assertThat(template.suggestedFilename()).isEqualTo("brobyggaren-1.csv");
    String empty = Files.readString(template.path());
    assertThat(empty)
        .startsWith("\ufeffbrobyggaren-1;")
        .isEqualTo(product.as(LEAD).accept("text/csv").get("/imports/columns/template").asString());

    product
        .as(LEAD)
        .get("/imports/columns")
        .then()
        .statusCode(200)
        .body("$", hasSize(26))
        .body("find { it.code == 'sex' }.allowed", hasItem("woman"))
        .body("find { it.code == 'municipality' }.allowed", hasItem("0180"));
    lead.navigate("/app/exchange/import");
    upload(lead, empty + "case;A-1;;woman;1980;;;2018-02-01\r\n");
    assertThat(lead.locator("main")).containsText("Prövad utan fel", SOON);
  }

  private static void upload(Page lead, int cases) {
    upload(
        lead,
        "brobyggaren-1;2018-01-01;2018-12-31\nrecord;reference;sex;birth_year;began\n"
            + IntStream.range(0, cases)
                .mapToObj(i -> "case;A-" + i + ";woman;1980;2018-02-01\n")
                .collect(Collectors.joining()));
  }

  private static void upload(Page lead, String csv) {
    lead.locator("[id='form:file']")
        .setInputFiles(
            new FilePayload("earlier.csv", "text/csv", csv.getBytes(StandardCharsets.UTF_8)));
    lead.locator("[id='form:save']").click();
  }
}
