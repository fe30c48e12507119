package se.brobyggaren.product.survey;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.brobyggaren.installation.DatabaseLogin;
import se.brobyggaren.stack.Layout;
import se.brobyggaren.stack.junit.Product;
import se.brobyggaren.stack.junit.RunningProduct;

/**
 * Looks for a way from an answer to a person: in every column of the survey, in the record of acts,
 * in the server's log, in what the respondent's browser is given.
 */
@RunningProduct
class AnonymityIT {
  private static final String FORM = "application/x-www-form-urlencoded; charset=UTF-8";
  private static final String TENANT = "stockholm-soderort";
  private static final String TABLES = "table_schema = 'tenant' and table_name like 'survey%'";

  /** Every column there is, and why it leads to nobody. */
  private static final Map<String, String> COLUMNS =
      Map.ofEntries(
          Map.entry("survey_code.tenant_id", "the service"),
          Map.entry("survey_code.id", "digest of a code; the row goes when the code is used"),
          Map.entry("survey_code.version", "never changed"),
          Map.entry("survey_code.valid_to", "last day of a half-year"),
          Map.entry("survey_box.tenant_id", "the service"),
          Map.entry("survey_box.id", "one box for all"),
          Map.entry("survey_box.version", "how many have answered"),
          Map.entry("survey_box.waiting", "how many wait"),
          Map.entry("survey_box.marks", "cut apart and sorted"),
          Map.entry("survey_period.tenant_id", "the service"),
          Map.entry("survey_period.id", "drawn"),
          Map.entry("survey_period.version", "never changed"),
          Map.entry("survey_period.year", "half a year"),
          Map.entry("survey_period.half", "half a year"),
          Map.entry("survey_period.handed_out", "a count"),
          Map.entry("survey_period.answers", "a count of five or more"),
          Map.entry("survey_tally.tenant_id", "the service"),
          Map.entry("survey_tally.id", "drawn"),
          Map.entry("survey_tally.version", "never changed"),
          Map.entry("survey_tally.year", "half a year"),
          Map.entry("survey_tally.half", "half a year"),
          Map.entry("survey_tally.question", "what was asked"),
          Map.entry("survey_tally.choice", "what could be chosen"),
          Map.entry("survey_tally.answers", "a count out of five or more"));

  @Test
  void noColumnOfTheSurveyLeadsToAPersonACaseOrAMoment(Product product) throws SQLException {
    assertThat(
            column(
                product,
                "select table_name || '.' || column_name from information_schema.columns where "
                    + TABLES))
        .containsExactlyInAnyOrderElementsOf(COLUMNS.keySet());
    assertThat(
            column(
                product,
                "select distinct data_type from information_schema.columns where " + TABLES))
        .as("no moment, no address, no free text of anybody's own")
        .containsExactlyInAnyOrder("integer", "uuid", "date", "ARRAY", "character varying");
    assertThat(
            column(
                product,
                """
                select k.conrelid::regclass || ' → ' || k.confrelid::regclass from pg_constraint k
                where k.contype = 'f' and (k.conrelid::regclass::text like 'tenant.survey%' or k.confrelid::regclass::text like 'tenant.survey%')
                """))
        .containsExactly("tenant.survey_tally → tenant.survey_period");
  }

  @Test
  void daysAreTheLastOfTheirHalfAndKeysDoNotGrowWithTime(Product product) throws SQLException {
    Respondent.codes(product, TENANT, 2);
    Set<String> lastDays = Set.of("06-30", "12-31");
    assertThat(
            column(
                product,
                "select distinct to_char(valid_to, 'MM-DD') from tenant.survey_code where valid_to >= current_date"))
        .isNotEmpty()
        .isSubsetOf(lastDays);
    for (String table : List.of("survey_box", "survey_period", "survey_tally")) {
      assertThat(column(product, "select distinct substr(id::text, 15, 1) from tenant." + table))
          .as("version of the keys of " + table)
          .containsExactly("4");
    }
  }

  @Test
  void answeringIsWrittenDownNowhere(Product product) throws SQLException, IOException {
    List<String> codes = Respondent.codes(product, TENANT, 5);
    Map<String, String> before = contents(product);
    for (String code : codes) {
      Respondent.answer(product, code, Respondent.PLEASED).then().statusCode(204);
    }
    Map<String, String> after = contents(product);
    List<String> changed = new ArrayList<>();
    after.forEach(
        (table, content) -> {
          if (!content.equals(before.get(table))) {
            changed.add(table);
          }
        });
    assertThat(changed)
        .as("tables that answering changes, the records of acts not among them")
        .containsExactlyInAnyOrder(
            "tenant.survey_box",
            "tenant.survey_code",
            "tenant.survey_period",
            "tenant.survey_tally");
    assertThat(column(product, "select activity from tenant.audit_entry where subject = 'survey'"))
        .isEmpty();
    assertThat(logged(codes)).as("lines of the logs that hold a code").isEmpty();
  }

  @Test
  void theRecordOfActsDoesNotSayHowManyOrWhich(Product product) throws SQLException {
    Respondent.codes(product, TENANT, 3);
    assertThat(
            column(
                product,
                "select distinct array_length(record_ids, 1)::text from tenant.audit_entry where activity = 'survey.handOut'"))
        .containsExactly((String) null);
  }

  @Test
  void theBoxIsSortedAndAnswersOfOneServiceNeverLieInAnothers(Product product) throws SQLException {
    String others =
        "select coalesce(string_agg(b::text, ';' order by tenant_id), '') from tenant.survey_box b where tenant_id <> (select number from platform.tenant where alias = '%s')"
            .formatted(TENANT);
    List<String> before = column(product, others);
    for (String code : Respondent.codes(product, TENANT, 3)) {
      Respondent.answer(product, code, Respondent.PLEASED).then().statusCode(204);
    }
    assertThat(column(product, others)).isEqualTo(before);
    assertThat(
            column(
                product,
                "select id::text from tenant.survey_box where marks <> (select coalesce(array_agg(m order by m collate \"C\"), '{}') from unnest(marks) m)"))
        .isEmpty();
  }

  @Test
  void everySumIsThatOfTheAnswersOfItsPeriod(Product product) throws SQLException {
    assertThat(
            column(
                product,
                """
                select p.tenant_id || ' ' || p.year || ' ' || t.question from tenant.survey_period p
                join tenant.survey_tally t using (tenant_id, year, half)
                group by p.tenant_id, p.year, p.half, p.answers, t.question having sum(t.answers) <> p.answers
                """))
        .isEmpty();
  }

  @Test
  void aRespondentGetsNoScriptAndNoCookieThatOutlivesTheVisit(Product product) {
    String code = Respondent.codes(product, TENANT, 1).get(0);
    Response form = product.asNobody().get("/enkat?kod=" + code);
    form.then().statusCode(200);
    assertThat(form.asString()).contains(code).doesNotContain("<script");
    assertThat(form.getHeader("Cache-Control")).contains("no-store");
    assertThat(form.getHeader("Content-Security-Policy")).contains("default-src 'self'");
    Response refused = product.asNobody().contentType(FORM).formParam("kod", "222").post("/enkat");
    refused.then().statusCode(200);
    Response sent =
        product
            .asNobody()
            .contentType(FORM)
            .formParam("kod", code)
            .formParam("svar-overall", "satisfied")
            .post("/enkat");
    sent.then().statusCode(302);
    assertThat(sent.getHeader("Location")).contains("/tack").doesNotContain(code);
    Response thanks = product.asNobody().get(sent.getHeader("Location"));
    for (Response response : List.of(form, refused, sent, thanks)) {
      assertThat(response.getHeaders().getValues("Set-Cookie"))
          .as("cookies that outlive the visit")
          .allMatch(cookie -> cookie.startsWith("JSESSIONID=") && !cookie.contains("xpires"));
    }
  }

  /** Every table of every schema, as text; where rows lie does not matter here. */
  private static Map<String, String> contents(Product product) throws SQLException {
    Map<String, String> contents = new HashMap<>();
    for (String table :
        column(
            product,
            "select schemaname || '.' || tablename from pg_tables where schemaname in ('tenant', 'published', 'release', 'national', 'county', 'platform')")) {
      contents.put(
          table,
          column(
                  product,
                  "select count(*) || md5(coalesce(string_agg(t::text, '|' order by t::text), '')) from "
                      + table
                      + " t")
              .get(0));
    }
    return contents;
  }

  private static List<String> logged(List<String> codes) throws IOException {
    List<String> lines = new ArrayList<>();
    try (Stream<Path> files = Files.walk(Layout.ofTests().home().resolve("logs"))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        try (Stream<String> all = Files.lines(file, java.nio.charset.StandardCharsets.ISO_8859_1)) {
          all.filter(line -> codes.stream().anyMatch(line::contains)).forEach(lines::add);
        }
      }
    }
    return lines;
  }

  private static List<String> column(Product product, String sql) throws SQLException {
    try (Connection everything = product.stack().connect(DatabaseLogin.OWNER);
        Statement statement = everything.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      List<String> column = new ArrayList<>();
      while (rows.next()) {
        column.add(rows.getString(1));
      }
      return column;
    }
  }
}
