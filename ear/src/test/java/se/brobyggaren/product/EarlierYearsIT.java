package se.brobyggaren.product;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.endsWith;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.FilePayload;
import io.restassured.response.Response;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import se.brobyggaren.stack.junit.Browsing;
import se.brobyggaren.stack.junit.InBrowser;
import se.brobyggaren.stack.junit.Product;

/** Files of earlier years over REST and on the page: good ones, wrong ones, hostile ones. */
@InBrowser
class EarlierYearsIT {
  private static final String LEAD = "ledare.timra-harnosand";
  private static final String HEAD =
      "brobyggaren-1;2019-01-01;2019-12-31\nrecord;reference;sex;birth_year;began\n";
  private static final String CASE = "case;A-1;woman;1980;2019-02-01\n";

  @Test
  void hostileFilesGetAClearAnswerAndLeaveNothing(Product product) {
    int before = product.as(LEAD).get("/imports").jsonPath().getList("$").size();
    refused(product, bytes("", StandardCharsets.UTF_8), "empty");
    refused(product, bytes("PK\u0003\u0004", StandardCharsets.UTF_8), "compressed");
    refused(product, bytes(HEAD + CASE + "å", StandardCharsets.ISO_8859_1), "encoding");
    refused(product, bytes(HEAD + CASE, StandardCharsets.UTF_16), "encoding");
    refused(product, bytes(HEAD + CASE + "\0", StandardCharsets.UTF_8), "binary");
    refused(product, bytes(CASE, StandardCharsets.UTF_8), "version");
    refused(product, bytes(HEAD + "case;\"A\n" + CASE, StandardCharsets.UTF_8), "quotes");
    refused(product, new byte[33 * 1024 * 1024], "tooLarge");
    refused(
        product,
        bytes((HEAD + CASE).replace("2019-12", "2099-12"), StandardCharsets.UTF_8),
        "daysNotOver");
    assertThat(product.as(LEAD).get("/imports").jsonPath().getList("$")).hasSize(before);
    upload(product, "ombud.timra-harnosand", bytes(HEAD + CASE, StandardCharsets.UTF_8))
        .then()
        .statusCode(403);
  }

  @Test
  void halfBrokenIsNotTakenHundredThousandRowsAreAndTheNextFileTakesTheirPlace(Product product) {
    String broken = uploaded(product, HEAD + CASE + "case;B-1;woman;2010;2019-02-01\n");
    reaches(product, broken, "REFUSED");
    var fault = product.as(LEAD).get("/imports/" + broken + "/problems").jsonPath();
    assertThat(fault.getList("kind")).containsExactly("UNDER_AGE");
    assertThat(fault.getInt("[0].row")).isEqualTo(4);
    product
        .as(LEAD)
        .post("/imports/" + broken + "/taking")
        .then()
        .statusCode(422)
        .body("type", endsWith("exchange.refused.notInThatState"));

    String many =
        uploaded(
            product,
            HEAD
                + IntStream.range(0, 100_000)
                    .mapToObj(i -> CASE.replace("A-1", "A-" + i))
                    .collect(Collectors.joining()));
    reaches(product, many, "CHECKED");
    product.as(LEAD).post("/imports/" + many + "/taking").then().statusCode(200);
    product.as(LEAD).post("/imports/" + many + "/cancellation").then().statusCode(200);
    reaches(product, many, "CANCELLED");

    String first = uploaded(product, HEAD + CASE);
    reaches(product, first, "CHECKED");
    product.as(LEAD).post("/imports/" + first + "/taking").then().statusCode(200);
    reaches(product, first, "TAKEN");
    assertThat(uploaded(product, HEAD + CASE)).isEqualTo(first);
    upload(
            product,
            LEAD,
            bytes((HEAD + CASE).replace("2019-01-01", "2019-02-01"), StandardCharsets.UTF_8))
        .then()
        .statusCode(422)
        .body("type", endsWith("exchange.refused.fewerDays"));

    String corrected = uploaded(product, HEAD + CASE.replace("1980", "1981"));
    reaches(product, corrected, "CHECKED");
    product.as(LEAD).post("/imports/" + corrected + "/taking").then().statusCode(200);
    reaches(product, corrected, "TAKEN");
    reaches(product, first, "SUPERSEDED");
    product.as(LEAD).post("/imports/" + corrected + "/withdrawal").then().statusCode(200);
    reaches(product, corrected, "WITHDRAWN");
  }

  @Test
  void aLeadSeesTheFaultsButNotWhatMustNotBeKept(Browsing browsing) {
    Page lead = browsing.signIn("ledare.ekero");
    lead.navigate("/app/exchange/import");
    upload(lead, HEAD + CASE.replace("A-1", "19800101-1234"));
    Locator problems = lead.locator("[id='problems']");
    PlaywrightAssertions.assertThat(problems)
        .containsText(
            "personnummer",
            new com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions()
                .setTimeout(30_000));
    assertThat(problems.innerText()).doesNotContain("19800101");
    browsing.assertAccessible(lead);
    browsing.takeScreenshots(lead, "import-faults");
  }

  private static void upload(Page lead, String csv) {
    lead.locator("[id='form:file']")
        .setInputFiles(
            new FilePayload("earlier.csv", "text/csv", csv.getBytes(StandardCharsets.UTF_8)));
    lead.locator("[id='form:save']").click();
  }

  private static byte[] bytes(String text, Charset charset) {
    return text.getBytes(charset);
  }

  private static void refused(Product product, byte[] content, String reason) {
    upload(product, LEAD, content)
        .then()
        .statusCode(422)
        .body("type", endsWith("exchange.refused." + reason));
  }

  private static Response upload(Product product, String who, byte[] content) {
    return product.as(who).contentType("text/csv").body(content).post("/imports");
  }

  private static String uploaded(Product product, String csv) {
    return upload(product, LEAD, bytes(csv, StandardCharsets.UTF_8))
        .then()
        .statusCode(201)
        .extract()
        .path("id");
  }

  private static void reaches(Product product, String id, String state) {
    await()
        .atMost(Duration.ofMinutes(1))
        .until(() -> product.as(LEAD).get("/imports/" + id).path("state").equals(state));
  }
}
