package se.brobyggaren.product.intake;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.brobyggaren.stack.junit.Product;
import se.brobyggaren.stack.junit.RunningProduct;

@RunningProduct
class ReferralIT {
  private static final String OMBUD = "ombud.norra-orebro";
  private static final String LINDESBERG = "1885";
  private static final LocalDate TODAY = LocalDate.now();

  @Test
  void aReferralIsHandedInLookedAtAndDecidedOnce(Product product) {
    String id = Applicant.of(LINDESBERG).with("wish", "Stöd med hyran").submittedBy(product, OMBUD);

    product
        .as(OMBUD)
        .get("/referrals/" + id)
        .then()
        .statusCode(200)
        .body("state", equalTo("RECEIVED"))
        .body("wish", equalTo("Stöd med hyran"))
        .body("circumstances.EVICTION_THREAT", equalTo("NOT_ASKED"));
    decline(product, id, "LINKED_ONWARD").statusCode(204);
    product
        .as(OMBUD)
        .get("/referrals/" + id)
        .then()
        .body("state", equalTo("DECLINED"))
        .body("decisions.ground", contains("LINKED_ONWARD"));
    decline(product, id, "LINKED_ONWARD")
        .statusCode(422)
        .body("type", equalTo("urn:brobyggaren:intake.referralDecided"));
  }

  @Test
  void aDoubtIsDecidedAfterTheMeeting(Product product) {
    String id = Applicant.of(LINDESBERG).submittedBy(product, OMBUD);
    decide(product, id, "meeting").statusCode(204);
    decide(product, id, "accept").statusCode(200);

    product
        .as(OMBUD)
        .get("/referrals/" + id)
        .then()
        .body("decisions.outcome", contains("TWO_OMBUD_MEETING", "ACCEPTED"));
  }

  @Test
  void somebodyElseRefersOnlyWithThePersonsConsent(Product product) {
    refused(
        product,
        Applicant.of(LINDESBERG).with("source", "psychiatry"),
        "intake.referralRefused.consentMissing");
    Applicant.of(LINDESBERG)
        .with("source", "psychiatry")
        .with("consentedOn", TODAY.toString())
        .submittedBy(product, OMBUD);
  }

  @Test
  void nobodyUnderAgeOutsideTheAreaOrFromTheFutureIsKept(Product product) {
    int year = TODAY.getYear();
    refused(
        product,
        Applicant.of(LINDESBERG).with("yearOfBirth", year - 17),
        "intake.referralRefused.tooYoung");
    refused(
        product,
        Applicant.of(LINDESBERG).with("yearOfBirth", year - 18),
        "intake.referralRefused.perhapsTooYoung");
    refused(product, Applicant.of("2262"), "intake.referralRefused.areaNotServed");
    refused(
        product,
        Applicant.of(LINDESBERG).with("appliedOn", TODAY.plusDays(1).toString()),
        "intake.dayRefused.future");
  }

  @Test
  void theTenantsTargetGroupIsAskedAtAcceptance(Product product) {
    String ombud = "ombud.timra-harnosand";
    String id =
        Applicant.of("2262").with("yearOfBirth", TODAY.getYear() - 66).submittedBy(product, ombud);
    product
        .as(ombud)
        .body(Map.of("day", TODAY.toString()))
        .post("/referrals/" + id + "/accept")
        .then()
        .statusCode(422)
        .body("type", equalTo("urn:brobyggaren:intake.referralRefused.outsideTargetGroup"));
  }

  @Test
  void somebodyWhoSeemsKnownIsAskedAboutAndNothingIsKeptMeanwhile(Product product) {
    Applicant first = Applicant.of(LINDESBERG);
    first.acceptedBy(product, OMBUD);
    int number =
        product
            .as(OMBUD)
            .body(first.referral())
            .post("/referrals")
            .then()
            .statusCode(409)
            .contentType("application/problem+json")
            .body("candidates", hasSize(1))
            .extract()
            .path("candidates[0]");

    String again = first.with("knownAs", number).submittedBy(product, OMBUD);
    product.as(OMBUD).get("/referrals/" + again).then().body("client.number", equalTo(number));
    decide(product, again, "accept")
        .statusCode(422)
        .body("type", equalTo("urn:brobyggaren:intake.referralRefused.alreadyWaiting"));

    Map<String, Object> another = new HashMap<>(first.referral());
    another.put("knownAs", null);
    another.put("anotherPerson", true);
    String id = product.as(OMBUD).body(another).post("/referrals").then().extract().path("id");
    product.as(OMBUD).get("/referrals/" + id).then().body("client.number", not(equalTo(number)));
  }

  @Test
  void aProtectedIdentityIsShownToTheLeadAlone(Product product) {
    Applicant hidden = Applicant.of(LINDESBERG).with("protectedIdentity", true);
    String id = hidden.submittedBy(product, OMBUD);

    product
        .as(OMBUD)
        .get("/referrals/" + id)
        .then()
        .body("client.hidden", equalTo(true))
        .body("client.name", nullValue())
        .body("client.area", nullValue())
        .body("contact", nullValue());
    product
        .as("ledare.norra-orebro")
        .get("/referrals/" + id)
        .then()
        .body("client.name", equalTo(hidden.name()));
    search(product, OMBUD, hidden.name()).body("", hasSize(0));
    search(product, "ledare.norra-orebro", hidden.name()).body("", hasSize(1));
  }

  @Test
  void peopleAreFoundByNameSpeltAsItSounds(Product product) {
    Applicant person = Applicant.of(LINDESBERG);
    person.submittedBy(product, OMBUD);
    search(product, OMBUD, person.name().replace("f", "ph").toUpperCase())
        .body("name", hasItem(person.name()));
    search(product, "ombud.timra-harnosand", person.name()).body("", hasSize(0));
  }

  @Test
  void anotherTenantsReferralLooksLikeNone(Product product) {
    String id = Applicant.of(LINDESBERG).submittedBy(product, OMBUD);
    product.as("ombud.timra-harnosand").get("/referrals/" + id).then().statusCode(404);
    product.as("admin.norra-orebro").get("/referrals/" + id).then().statusCode(403);
  }

  private static ValidatableResponse search(Product product, String who, String words) {
    return product
        .as(who)
        .body(Map.of("name", words))
        .post("/clients/search")
        .then()
        .statusCode(200);
  }

  private static void refused(Product product, Applicant applicant, String key) {
    product
        .as(OMBUD)
        .body(applicant.referral())
        .post("/referrals")
        .then()
        .statusCode(422)
        .contentType("application/problem+json")
        .body("type", equalTo("urn:brobyggaren:" + key));
    search(product, OMBUD, applicant.name()).body("", hasSize(0));
  }

  private static ValidatableResponse decide(Product product, String id, String outcome) {
    return product
        .as(OMBUD)
        .body(Map.of("day", TODAY.toString()))
        .post("/referrals/" + id + "/" + outcome)
        .then();
  }

  private static ValidatableResponse decline(Product product, String id, String ground) {
    return product
        .as(OMBUD)
        .body(Map.of("day", TODAY.toString(), "ground", ground))
        .post("/referrals/" + id + "/decline")
        .then();
  }
}
