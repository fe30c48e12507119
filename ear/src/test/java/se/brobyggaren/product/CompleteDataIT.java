package se.brobyggaren.product;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasItem;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import se.brobyggaren.stack.junit.Browsing;
import se.brobyggaren.stack.junit.InBrowser;
import se.brobyggaren.stack.junit.Product;

/** A lead takes all that the service has recorded away, over REST and on the page. */
@InBrowser
class CompleteDataIT {
  private static final String LEAD = "ledare.norra-orebro";
  private static final String ARCHIVE = "/complete-data/archive";

  @Test
  void theArchiveHoldsClientsInClearTextAndTheRecordTellsWhoTookIt(Product product)
      throws IOException {
    var files =
        read(
            product
                .as(LEAD)
                .accept("*/*")
                .post(ARCHIVE)
                .then()
                .statusCode(200)
                .extract()
                .asByteArray());
    assertThat(files.get("README.txt")).contains("brobyggaren-export-1");
    assertThat(files.get("_files.csv")).contains("data_key.csv;;KEYS;").contains("client.csv;");
    assertThat(files.get("_columns.csv")).contains("client.csv;name;text;no;");
    assertThat(files).doesNotContainKeys("data_key.csv", "client_name_token.csv", "survey_box.csv");
    String client = keys(files.get("client.csv")).get(0);
    String name = product.as(LEAD).get("/clients/" + client).path("client.name");
    assertThat(files.get("client.csv")).contains(name);
    product
        .as(LEAD)
        .get("/audit?kind=ACT")
        .then()
        .statusCode(200)
        .body("activity", hasItem("exchange.export"));
  }

  @Test
  void nobodyButTheLeadTakesIt(Product product) {
    for (String role : new String[] {"ombud", "admin", "fk"}) {
      product.as(role + ".norra-orebro").accept("*/*").post(ARCHIVE).then().statusCode(403);
    }
  }

  @Test
  void anotherServicesArchiveHoldsNothingOfThisOne(Product product) throws IOException {
    var own = read(product.as(LEAD).accept("*/*").post(ARCHIVE).asByteArray());
    var other = read(product.as("ledare.ekero").accept("*/*").post(ARCHIVE).asByteArray());
    assertThat(keys(own.get("client.csv")))
        .isNotEmpty()
        .doesNotContainAnyElementsOf(keys(other.get("client.csv")));
    assertThat(other.keySet()).isEqualTo(own.keySet());
  }

  @Test
  void aLeadFetchesItOnThePage(Browsing browsing) throws IOException {
    Page lead = browsing.signIn(LEAD);
    lead.navigate("/app/exchange/complete");
    browsing.assertAccessible(lead);
    browsing.takeScreenshots(lead, "complete-data");
    Download archive =
        lead.waitForDownload(() -> lead.locator("a[href$='export=everything']").click());
    assertThat(archive.suggestedFilename()).isEqualTo("norra-orebro.zip");
    assertThat(read(Files.readAllBytes(archive.path()))).containsKeys("client.csv", "_files.csv");
  }

  private static List<String> keys(String csv) {
    return csv.lines().skip(1).map(line -> line.split(";")[1]).toList();
  }

  private static Map<String, String> read(byte[] archive) throws IOException {
    var files = new LinkedHashMap<String, String>();
    try (var zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
      for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        files.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
      }
    }
    return files;
  }
}
