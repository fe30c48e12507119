package se.brobyggaren.product.statistics;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import io.restassured.path.json.JsonPath;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.brobyggaren.stack.junit.Browsing;
import se.brobyggaren.stack.junit.InBrowser;
import se.brobyggaren.stack.junit.Product;

/** The deficiency report of a year (R7): whoever may read deficiencies may read and open it. */
@InBrowser
class DeficiencyReportIT {
  private static final String REPORT = "/yearly-reports/deficiency-report";
  private static final int YEAR = LocalDate.now().getYear();

  @Test
  void everyFigureIsWhatTheListOfReportsSays(Product product) {
    JsonPath list = json(product, "ledare.norra-orebro", "/deficiencies?year=" + YEAR);
    List<Map<String, Object>> rows =
        list.<Map<String, Object>>getList("rows").stream()
            .filter(row -> row.get("number") != null)
            .toList();
    JsonPath report = json(product, "ledare.norra-orebro", REPORT);
    assertThat(report.getList("discrepancies")).isEmpty();
    assertThat(count(report, "authorities", "TOTAL", "TOTAL")).isPositive().isEqualTo(rows.size());
    Map<Object, Long> states =
        rows.stream().collect(Collectors.groupingBy(r -> r.get("state"), Collectors.counting()));
    states.forEach(
        (state, reports) ->
            assertThat(count(report, "types", "TOTAL", (String) state))
                .isEqualTo(reports.intValue()));
    long region =
        rows.stream().filter(row -> row.get("authorities").toString().contains("region")).count();
    assertThat(count(report, "authorities", "region", "TOTAL")).isEqualTo((int) region);
    assertThat(count(report, "answers", "TOTAL", "TOTAL")).isGreaterThan(rows.size());
  }

  @Test
  void leadOmbudAndMembersOpenAFigureToItsReportsAndNobodyElseDoes(Product product) {
    String question = REPORT + "/records?table=authorities&row=region&column=TOTAL";
    for (var person : List.of("ledare", "ombud", "fk", "nsph")) {
      JsonPath behind = json(product, person + ".norra-orebro", question);
      assertThat(behind.getList("records")).hasSize(behind.getInt("count"));
      String opened = behind.getString("records[0].openId");
      json(product, person + ".norra-orebro", "/deficiencies/" + opened);
    }
    for (var stranger :
        List.of("lansstyrelsen.orebro", "beredning.socialstyrelsen", "drift", "utan.roll")) {
      product.as(stranger).get(question).then().statusCode(403);
      product.as(stranger).get("/deficiency-years/" + YEAR).then().statusCode(403);
    }
    product.as("admin.norra-orebro").get(REPORT).then().statusCode(403);
  }

  @Test
  void aMemberOpensNoFigureAboutClientsThroughIt(Product product) {
    product
        .as("fk.norra-orebro")
        .get("/yearly-reports/annual-return/records?table=clients&row=closing&column=TOTAL")
        .then()
        .statusCode(403);
    product
        .as("fk.norra-orebro")
        .get(REPORT + "/records?table=clients&row=closing&column=TOTAL")
        .then()
        .statusCode(404);
  }

  @Test
  void aGroupsVersionHoldsItsOwnDecisionsAndWhatIsNotDecided(Product product) {
    String lead = "ledare.sodra-dalarna";
    List<String> forms =
        json(product, lead, "/yearly-reports").<String>getList("form").stream()
            .filter(form -> form.startsWith("deficiency-report-"))
            .toList();
    assertThat(forms).hasSize(2);
    int whole = count(json(product, lead, REPORT), "decisions", "TOTAL", "TOTAL");
    int open = count(json(product, lead, REPORT), "decisions", "NOT_DECIDED", "TOTAL");
    int versions =
        forms.stream()
            .map(form -> json(product, lead, "/yearly-reports/" + form))
            .peek(version -> assertThat(version.getList("discrepancies")).isEmpty())
            .mapToInt(version -> count(version, "decisions", "TOTAL", "TOTAL"))
            .sum();
    assertThat(versions).isEqualTo(whole + open);
    String group = forms.get(0).substring("deficiency-report-".length());
    JsonPath list = json(product, lead, "/deficiency-years/" + YEAR + "?group=" + group);
    assertThat(list.getList("")).isNotEmpty();
    assertThat(list.<String>getList("decision.group"))
        .allMatch(code -> code == null || code.equals(group));
    assertThat(list.<Integer>getList("report.number")).isSorted();
  }

  @Test
  void aMemberReadsTablesAndTextsAndOpensAReportOnAPhone(Browsing browsing) {
    Page member = browsing.signIn("fk.norra-orebro");
    member.setViewportSize(360, 780);
    member.navigate("/app/statistics/reports");
    member.locator("tbody th a[href*='form=deficiency-report&']").click();
    assertThat(member.locator("main")).containsText("Årets rapporter i ord");
    browsing.assertAccessible(member);
    assertThat(wide(member)).isFalse();
    browsing.takeScreenshots(member, "deficiency-report");
    member.locator("main td a[href*='/app/statistics/records']").first().click();
    assertThat(member.locator("h1")).hasText("Underlag");
    member.locator("main tbody th a").first().click();
    assertThat(member).hasURL(java.util.regex.Pattern.compile(".*/app/deficiency/report\\?id=.*"));
    member.navigate("/app/deficiency/year");
    browsing.assertAccessible(member);
    assertThat(wide(member)).isFalse();
    assertThat(member.locator("tbody tr").first()).containsText(YEAR + "-1");
  }

  private static boolean wide(Page page) {
    return (Boolean)
        page.evaluate(
            "document.documentElement.scrollWidth > document.documentElement.clientWidth");
  }

  private static JsonPath json(Product product, String person, String path) {
    return product.as(person).get(path).then().statusCode(200).extract().jsonPath();
  }

  private static int count(JsonPath report, String table, String row, String column) {
    Map<String, Object> found =
        report.<Map<String, Object>>getList("sections.tables.flatten()").stream()
            .filter(one -> one.get("code").equals(table))
            .findFirst()
            .orElseThrow();
    List<String> columns = codes(found.get("columns"), "code").toList();
    List<?> rows = (List<?>) found.get("rows");
    for (Object one : rows) {
      Map<?, ?> line = (Map<?, ?>) one;
      if (((Map<?, ?>) line.get("heading")).get("code").equals(row)) {
        int at = columns.indexOf(column);
        return at < 0
            ? 0
            : ((Number) ((Map<?, ?>) ((List<?>) line.get("figures")).get(at)).get("count"))
                .intValue();
      }
    }
    return 0;
  }

  private static Stream<String> codes(Object list, String key) {
    return ((List<?>) list).stream().map(one -> (String) ((Map<?, ?>) one).get(key));
  }
}
