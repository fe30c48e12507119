package se.brobyggaren.product.survey;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.Response;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.brobyggaren.installation.DatabaseLogin;
import se.brobyggaren.stack.junit.Product;
import se.brobyggaren.stack.junit.RunningProduct;
import se.brobyggaren.survey.entity.AnswerBox;
import se.brobyggaren.survey.entity.OneTimeCode;

/** Codes and figures of the survey, each test in a service of its own. */
@RunningProduct
class SurveyIT {
  private static final int AT_ONCE = 12;
  private static final int GUESSES = 400;

  /** No test looks at how many have answered here. */
  private static final String UNCOUNTED = "stockholm-spanga-tensta";

  /** Guesses of the test before make the whole server wait. */
  @BeforeEach
  void codesAreTriedAgain(Product product) {
    untilCodesAreTried(product, UNCOUNTED);
  }

  @Test
  void theSameCodeManyTimesAtOnceCountsOnce(Product product) throws Exception {
    String tenant = "stockholm-innerstaden";
    for (String code : Respondent.codes(product, tenant, 3)) {
      untilCodesAreTried(product, tenant);
      int before = waiting(product, tenant);
      List<Integer> statuses =
          atOnce(() -> Respondent.answer(product, code, Respondent.PLEASED).statusCode());
      assertThat(statuses).isSubsetOf(204, 422, 429);
      assertThat(statuses.stream().filter(status -> status == 204)).hasSize(1);
      assertThat(waiting(product, tenant)).isEqualTo((before + 1) % AnswerBox.FULL);
    }
  }

  @Test
  void differentCodesAtOnceAreAllCounted(Product product) throws Exception {
    String tenant = "stockholm-vasterort";
    List<String> codes = new ArrayList<>(Respondent.codes(product, tenant, AT_ONCE));
    List<Integer> statuses =
        atOnce(
            () -> {
              String own;
              synchronized (codes) {
                own = codes.remove(0);
              }
              return Respondent.answer(product, own, Respondent.PLEASED).statusCode();
            });
    assertThat(statuses).containsOnly(204);
    results(product, tenant)
        .body("[0].figures.answers", equalTo(10))
        .body("[0].figures.satisfaction.favourable", equalTo(10));
    assertThat(waiting(product, tenant)).isEqualTo(2);
  }

  @Test
  void fourAnswersTellNothingAndTheFifthTellsFive(Product product) {
    String tenant = "ekero";
    List<String> codes = Respondent.codes(product, tenant, 6);
    for (String code : codes.subList(0, 4)) {
      Respondent.answer(product, code, Respondent.PLEASED).then().statusCode(204);
      results(product, tenant)
          .body("[0].figures.handedOut", equalTo(6))
          .body("[0].figures.answers", nullValue())
          .body("[0].figures.responseRate", nullValue())
          .body("[0].figures.satisfaction", nullValue())
          .body("[0].figures.questions", empty());
    }
    Respondent.answer(product, codes.get(4), Map.of("overall", "dissatisfied"))
        .then()
        .statusCode(204);
    results(product, tenant)
        .body("[0].figures.answers", equalTo(5))
        .body("[0].figures.satisfaction.favourable", equalTo(4))
        .body("[0].figures.questions[1].favourable", nullValue())
        .body("[0].figures.goalPercent", nullValue())
        .body("[0].figures.goalReached", nullValue());
    Respondent.answer(product, codes.get(5), Respondent.PLEASED).then().statusCode(204);
    results(product, tenant).body("[0].figures.answers", equalTo(5));
  }

  @Test
  void whatCannotBeUsedIsRefusedInTheSameWordsWhateverTheReason(Product product)
      throws SQLException {
    String tenant = "stockholm-spanga-tensta";
    List<String> codes = Respondent.codes(product, tenant, 2);
    String used = codes.get(0);
    Respondent.answer(product, used, Respondent.PLEASED).then().statusCode(204);
    String old = codes.get(1);
    change(
        product,
        "update tenant.survey_code set valid_to = current_date - 1 where id = '%s'"
            .formatted(OneTimeCode.parse(old).orElseThrow().digest()));
    String ended = OneTimeCode.draw(number(product, "stockholm")).inGroups();
    String nobodys = OneTimeCode.draw(number(product, tenant)).inGroups();
    String ofNoService = OneTimeCode.draw(900).inGroups();
    Response first = onceTried(product, used);
    first.then().statusCode(422);
    for (String code : List.of(old, ended, nobodys, ofNoService, "XXXX", "")) {
      Response other = onceTried(product, code);
      assertThat(other.statusCode()).as(code).isEqualTo(first.statusCode());
      assertThat(other.asString()).as(code).isEqualTo(first.asString());
    }
  }

  @Test
  void anAnswerThatIsNotTakenLeavesTheCodeUnused(Product product) {
    String code = Respondent.codes(product, "stockholm-spanga-tensta", 1).get(0);
    Respondent.answer(product, code, Map.of()).then().statusCode(422);
    Respondent.answer(product, code, Map.of("overall", "yes")).then().statusCode(422);
    Respondent.answer(product, code, Map.of("name", "Ada")).then().statusCode(422);
    Respondent.answer(product, code, Respondent.PLEASED).then().statusCode(204);
  }

  @Test
  void whoGuessesIsSlowedDownAndARealCodeWorksAgainSoon(Product product) {
    String tenant = "stockholm-spanga-tensta";
    String code = Respondent.codes(product, tenant, 1).get(0);
    int refused = 0;
    for (int i = 0; i < GUESSES && refused == 0; i++) {
      String guess = OneTimeCode.draw(1).inGroups();
      refused = Respondent.answer(product, guess, Respondent.PLEASED).statusCode() == 429 ? 1 : 0;
    }
    assertThat(refused).as("guesses were slowed down").isEqualTo(1);
    await()
        .atMost(30, SECONDS)
        .until(() -> Respondent.answer(product, code, Respondent.PLEASED).statusCode() == 204);
  }

  @Test
  void onlyThoseWhoMayHandOutAndRead(Product product) {
    for (String who : List.of("fk.norra-orebro", "admin.norra-orebro", "lansstyrelsen.orebro")) {
      product.as(who).body(Map.of("number", 1)).post("/survey/invitations").then().statusCode(403);
    }
    product.as("fk.norra-orebro").get("/survey/results").then().statusCode(200);
    product.as("lansstyrelsen.orebro").get("/survey/results").then().statusCode(403);
    product
        .asNobody()
        .accept("application/json")
        .get("/api/v1/survey/results")
        .then()
        .statusCode(401);
    product
        .as("ledare.norra-orebro")
        .body(Map.of("number", 51))
        .post("/survey/invitations")
        .then()
        .statusCode(400);
  }

  @Test
  void aYearIsBothItsHalves(Product product) {
    int year = java.time.LocalDate.now().getYear();
    product
        .as("ledare.timra-harnosand")
        .get("/survey/results/" + year)
        .then()
        .statusCode(200)
        .body("answers", equalTo(5))
        .body("handedOut", equalTo(9))
        .body("questions.size()", equalTo(5));
    product.as("ledare.timra-harnosand").get("/survey/results/10000").then().statusCode(404);
  }

  private static io.restassured.response.ValidatableResponse results(
      Product product, String tenant) {
    return product.as("ledare." + tenant).get("/survey/results").then().statusCode(200);
  }

  private static List<Integer> atOnce(Callable<Integer> call) throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE);
    try {
      CyclicBarrier start = new CyclicBarrier(AT_ONCE);
      List<Future<Integer>> all = new ArrayList<>();
      for (int i = 0; i < AT_ONCE; i++) {
        all.add(
            threads.submit(
                () -> {
                  start.await();
                  return call.call();
                }));
      }
      List<Integer> results = new ArrayList<>();
      for (Future<Integer> one : all) {
        results.add(one.get());
      }
      return results;
    } finally {
      threads.shutdownNow();
    }
  }

  /**
   * Other tests guess codes, and the whole server waits after that. A code that is right is let
   * through without taking anybody's turn.
   */
  private static void untilCodesAreTried(Product product, String tenant) {
    String right = Respondent.codes(product, tenant, 1).get(0);
    await()
        .atMost(60, SECONDS)
        .until(() -> Respondent.answer(product, right, Respondent.PLEASED).statusCode() == 204);
  }

  /** The answer to the code itself, not to how many were guessed before it. */
  private static Response onceTried(Product product, String code) {
    return await()
        .atMost(60, SECONDS)
        .until(
            () -> Respondent.answer(product, code, Respondent.PLEASED),
            answer -> answer.statusCode() != 429);
  }

  private static int waiting(Product product, String tenant) throws SQLException {
    return number(
        product,
        "select coalesce(sum(waiting), 0) from tenant.survey_box b join platform.tenant t on t.number = b.tenant_id where t.alias = '%s'",
        tenant);
  }

  private static int number(Product product, String tenant) throws SQLException {
    return number(product, "select number from platform.tenant where alias = '%s'", tenant);
  }

  private static int number(Product product, String sql, String tenant) throws SQLException {
    try (Connection everything = product.stack().connect(DatabaseLogin.OWNER);
        Statement statement = everything.createStatement();
        ResultSet rows = statement.executeQuery(sql.formatted(tenant))) {
      rows.next();
      return rows.getInt(1);
    }
  }

  private static void change(Product product, String sql) throws SQLException {
    try (Connection everything = product.stack().connect(DatabaseLogin.OWNER);
        Statement statement = everything.createStatement()) {
      assertThat(statement.executeUpdate(sql)).isEqualTo(1);
    }
  }
}
