package se.brobyggaren.product.statistics;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import com.microsoft.playwright.Page;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import se.brobyggaren.stack.junit.Browsing;
import se.brobyggaren.stack.junit.InBrowser;
import se.brobyggaren.stack.junit.Product;

/** A lead signs reports: not before everything is in place, and what is signed stays. */
@InBrowser
@Timeout(180)
class SigningIT {
  private static final String LEAD = "ledare.ekero";
  private static final String RETURN = "/yearly-reports/annual-return";

  @Test
  void anAnnualReturnIsSignedOnceItIsAnsweredAndStaysAsItWas(Product product) throws Exception {
    String year = "?year=2024";
    product
        .as(LEAD)
        .get(RETURN + year)
        .then()
        .body("signing.signature", nullValue())
        .body("signing.hindrances.kind", hasItems("NOT_ANSWERED", "NOT_FILLED_IN"));
    sign(product, LEAD, RETURN + "/signature" + year, fingerprint(product, LEAD, RETURN + year))
        .statusCode(422)
        .body("type", endsWith("signingRefused.NOT_ANSWERED"));
    answer(product, 0, "Ett ombud.").statusCode(204);
    product.as(LEAD).get(RETURN + year).then().body("signing.hindrances.size()", equalTo(0));

    sign(product, LEAD, RETURN + "/signature" + year, "0".repeat(64))
        .statusCode(422)
        .body("type", endsWith("signingRefused.changed"));
    String seen = fingerprint(product, LEAD, RETURN + year);
    sign(product, "ombud.ekero", RETURN + "/signature" + year, seen).statusCode(403);
    List<Integer> both =
        atOnce(
            () -> sign(product, LEAD, RETURN + "/signature" + year, seen).extract().statusCode());
    // The other one is told that it is signed, or that somebody has the form in hand.
    assertThat(both).containsOnlyOnce(200).containsAnyOf(409, 422);

    answer(product, 1, "Två ombud.").statusCode(422).body("type", endsWith("signed"));
    sign(product, LEAD, RETURN + "/signature" + year, seen)
        .statusCode(422)
        .body("type", endsWith("signingRefused.already"));
    product
        .as("ombud.ekero")
        .get(RETURN + year)
        .then()
        .body("signing.signature.by", notNullValue())
        .body("filled.answers[0].text", equalTo("Ett ombud."));
    product
        .as(LEAD)
        .get("/yearly-reports" + year)
        .then()
        .body("find { it.form == 'annual-return' }.signature.id", notNullValue());
    product
        .as(LEAD)
        .get(RETURN + "/differences" + year)
        .then()
        .statusCode(200)
        .body("size()", equalTo(0));

    String withdrawal = RETURN + "/signature/withdrawal" + year;
    withdraw(product, withdrawal, " ").statusCode(400);
    withdraw(product, withdrawal, "Fel antal ombud.").statusCode(204);
    withdraw(product, withdrawal, "Igen.")
        .statusCode(422)
        .body("type", endsWith("signingRefused.notSigned"));
    int version = product.as(LEAD).get(RETURN + "/answers" + year).jsonPath().getInt("version");
    answer(product, version, "Två ombud.").statusCode(204);
    JsonPath signatures = product.as(LEAD).get(RETURN + "/signatures" + year).jsonPath();
    assertThat(signatures.getList("reason")).containsExactly("Fel antal ombud.");
    product
        .as(LEAD)
        .get("/signed-reports/" + signatures.getString("[0].id"))
        .then()
        .body("filled.answers[0].text", equalTo("Ett ombud."))
        .body("signing.signature.reason", equalTo("Fel antal ombud."));
  }

  @Test
  void theRunningYearIsNotSigned(Product product) {
    product
        .as(LEAD)
        .get(RETURN)
        .then()
        .body("signing.hindrances.kind", hasItems("GOES_ON"))
        .body("signing.signature", nullValue());
    sign(product, LEAD, RETURN + "/signature", fingerprint(product, LEAD, RETURN))
        .statusCode(422)
        .body("type", endsWith("signingRefused.GOES_ON"));
  }

  @Test
  void whatIsRecordedAfterASheetWasSignedIsNamedAsADifference(Product product) {
    String lead = "ledare.norra-orebro";
    String id = programme(product, lead);
    String sheet = "/programmes/" + id + "/sheet";
    participant(product, lead, id, "WOMAN");
    product
        .as(lead)
        .get(sheet + "?year=2021")
        .then()
        .body("signing.hindrances.about.sv", hasItems("Budget", "Utfall", "Måluppfyllelse"));
    account(product, lead, id, 0).statusCode(204);
    sign(
            product,
            lead,
            sheet + "/signature?year=2021",
            fingerprint(product, lead, sheet + "?year=2021"))
        .statusCode(200)
        .body("signing.signature.id", notNullValue());
    account(product, lead, id, 1).statusCode(422).body("type", endsWith("signed"));
    participant(product, lead, id, "MAN");
    product.as(lead).get(sheet + "?year=2021").then().body("participants", equalTo(1));
    product
        .as(lead)
        .get(sheet + "?year=2021&view=recorded")
        .then()
        .body("participants", equalTo(2));
    product
        .as("fk.norra-orebro")
        .get(sheet + "/differences?year=2021")
        .then()
        .statusCode(200)
        .body("findAll { it.signed == 1 && it.now == 2 }.size()", not(equalTo(0)));
    product
        .as(lead)
        .get(sheet + "/records?year=2021&table=participants&row=during&column=TOTAL")
        .then()
        .body("count", equalTo(2))
        .body("signed", equalTo(1));
    for (String path : List.of("/signatures", "/differences")) {
      product.as("ledare.sodra-dalarna").get(sheet + path + "?year=2021").then().statusCode(404);
    }
  }

  @Test
  void aLeadSignsWhatWasReadAndTakesItBack(Browsing browsing) {
    Page lead = browsing.signIn("ledare.sodra-dalarna");
    lead.navigate("/app/statistics/report?form=annual-report-c&year=2024");
    assertThat(lead.locator("main")).containsText("Utkast, inte undertecknad");
    lead.locator("a[href*='/app/statistics/signing'].bb-primary").click();
    browsing.assertAccessible(lead);
    browsing.takeScreenshots(lead, "signing");
    lead.locator("[id='form:sign']").click();
    assertThat(lead.locator("main")).containsText("Rapporten är undertecknad.");
    assertThat(lead.locator("main")).containsText("Undertecknad 20");
    browsing.assertAccessible(lead);
    browsing.takeScreenshots(lead, "signed-report");
    lead.locator("main a[href*='/app/statistics/signing']").first().click();
    assertThat(lead.locator("main"))
        .containsText("Inga siffror har ändrats sedan rapporten undertecknades.");
    lead.locator("[id='withdrawal:withdraw']").click();
    assertThat(lead.locator("[id='withdrawal:reason']")).hasAttribute("aria-invalid", "true");
    browsing.assertAccessible(lead);
    lead.getByLabel("Skäl").fill("Ett besök saknades.");
    browsing.takeScreenshots(lead, "signed");
    lead.locator("[id='withdrawal:withdraw']").click();
    assertThat(lead.locator("main")).containsText("Utkast, inte undertecknad");
  }

  private static String fingerprint(Product product, String who, String report) {
    return product.as(who).get(report).jsonPath().getString("signing.fingerprint");
  }

  private static ValidatableResponse sign(
      Product product, String who, String at, String fingerprint) {
    return product.as(who).body(Map.of("fingerprint", fingerprint)).post(at).then();
  }

  private static ValidatableResponse withdraw(Product product, String at, String reason) {
    return product.as(LEAD).body(Map.of("reason", reason)).post(at).then();
  }

  /** Everything that the annual return asks for. */
  private static ValidatableResponse answer(Product product, int version, String ombud) {
    JsonPath form = product.as(LEAD).get(RETURN + "/answers?year=2024").jsonPath();
    List<Map<String, Object>> answers = new ArrayList<>();
    for (String question : form.<String>getList("answers.question")) {
      answers.add(Map.of("question", question, "text", answers.isEmpty() ? ombud : "Nej."));
    }
    List<Map<String, Object>> amounts = new ArrayList<>();
    for (Map<String, Object> table : form.<Map<String, Object>>getList("amounts")) {
      for (Object line : (List<?>) table.get("lines")) {
        amounts.add(
            Map.of(
                "entries",
                table.get("entries"),
                "line",
                ((Map<?, ?>) line).get("line"),
                "amount",
                0));
      }
    }
    List<Map<String, Object>> grants = new ArrayList<>();
    for (String entries : form.<String>getList("grants.entries")) {
      grants.add(
          Map.of(
              "entries",
              entries,
              "periods",
              List.of(Map.of("fromMonth", 1, "toMonth", 12, "rate", 25_200, "ombud", 1))));
    }
    return product
        .as(LEAD)
        .body(Map.of("version", version, "answers", answers, "amounts", amounts, "grants", grants))
        .put(RETURN + "/answers?year=2024")
        .then();
  }

  private static String programme(Product product, String lead) {
    Map<String, Object> description = new HashMap<>();
    description.put("name", "Insats att underteckna " + System.nanoTime());
    description.put("kind", "Kartläggning");
    description.put("from", "2021-01-01");
    return product
        .as(lead)
        .body(description)
        .post("/programmes")
        .then()
        .statusCode(201)
        .extract()
        .jsonPath()
        .getString("id");
  }

  private static void participant(Product product, String lead, String programme, String sex) {
    Map<String, Object> one = new HashMap<>();
    one.put("sex", sex);
    one.put("yearOfBirth", 1990);
    one.put("municipality", "1885");
    one.put("startedOn", "2021-03-01");
    product
        .as(lead)
        .body(Map.of("programme", programme, "participants", List.of(one)))
        .post("/participants")
        .then()
        .statusCode(200);
  }

  private static ValidatableResponse account(
      Product product, String lead, String programme, int version) {
    return product
        .as(lead)
        .body(
            Map.of(
                "year",
                2021,
                "version",
                version,
                "budget",
                1_000,
                "outcome",
                900,
                "fulfilment",
                "Nått."))
        .put("/programmes/" + programme + "/account")
        .then();
  }

  private static List<Integer> atOnce(Callable<Integer> act) throws Exception {
    var threads = Executors.newFixedThreadPool(2);
    try {
      List<Integer> answers = new ArrayList<>();
      for (Future<Integer> answer : threads.invokeAll(List.of(act, act))) {
        answers.add(answer.get());
      }
      return answers;
    } finally {
      threads.shutdown();
    }
  }
}
