package se.brobyggaren.product;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.LoadState;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.brobyggaren.stack.junit.Browsing;
import se.brobyggaren.stack.junit.InBrowser;
import se.brobyggaren.stack.junit.Product;

/**
 * The other ways of a deficiency (deficiency-form.md): a tenant without a group, whose threshold is
 * more than once; returned for more; several authorities; shared and taken back.
 */
@InBrowser
class DeficiencyOwnPathJourneyIT {
  private static final LocalDate TODAY = LocalDate.now();

  @Test
  void whereNoGroupDecidesAnObservationGrowsAndGoesStraightToTheAuthorities(Browsing browsing) {
    Page ombud = browsing.signIn("ombud.ekero");
    String report = observe(browsing, ombud);

    Page lead = browsing.signIn("ledare.ekero");
    lead.navigate(report);
    fill(lead, "return:returnWhy", "Vilken enhet gäller det?");
    press(lead, "Be om komplettering");
    ombud.navigate("/app/start");
    assertThat(words(ombud)).contains("Telefontiden är för kort");
    ombud.navigate(report);
    assertThat(words(ombud)).contains("Vilken enhet gäller det?");
    press(ombud, "Rapportera till gruppen");

    lead.navigate(report);
    lead.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Registrera beslut")).click();
    assertThat(words(lead)).contains("Ingen grupp beslutar i den här verksamheten");
    assertThat(lead.locator("[id*='votes']").count()).isZero();
    lead.getByLabel("Åtgärd", new Page.GetByLabelOptions().setExact(true)).check();
    fill(lead, "form:wording", "Myndigheterna får frågan");
    fill(lead, "form:responsible", "Arbetsledaren");
    browsing.assertAccessible(lead);
    press(lead, "Spara beslutet");

    send(lead, report, "Försäkringskassan", TODAY.plusDays(3));
    send(lead, report, "Region", TODAY.plusDays(60));
    lead.navigate(report);
    assertThat(words(lead)).contains("Svar väntas snart").doesNotContain("Svaret dröjer");
    browsing.assertAccessible(lead);
    answer(lead, report, "Försäkringskassan");
    assertThat(words(lead)).contains("Skickad till myndighet");
    answer(lead, report, "Region");
    fill(lead, "followUp:followUpText", "Samrådsgruppen gick igenom svaren");
    press(lead, "Anteckna uppföljningen");
    ombud.navigate(report);
    fill(ombud, "close:feedbackText", "Telefontiden är densamma");
    press(ombud, "Återkoppla och avsluta");
    assertThat(errors(ombud)).isNotBlank();
    ombud.getByLabel("Nej", new Page.GetByLabelOptions().setExact(true)).check();
    press(ombud, "Återkoppla och avsluta");
    assertThat(words(ombud)).contains("Avslutad", "Nej");
  }

  /** Once is an observation; after the second time it can be reported. */
  private static String observe(Browsing browsing, Page page) {
    page.navigate("/app/deficiency/write");
    assertThat(words(page)).contains("först efter 2 tillfällen");
    page.locator("[id='form:lines:0:authority']").selectOption("forsakringskassan");
    page.locator("[id='form:lines:1:authority']").selectOption("region");
    page.getByLabel("Tillgänglighet").check();
    fill(page, "form:event", "Telefontiden är för kort");
    fill(page, "form:consequence", "Ärendet blir liggande");
    press(page, "Spara som iakttagelse");
    assertThat(words(page)).contains("Iakttagelse", "Det behövs 2 tillfällen. Hittills 1.");
    assertThat(button(page, "Rapportera till gruppen")).isZero();
    browsing.assertAccessible(page);
    press(page, "Det hände igen");
    press(page, "Rapportera till gruppen");
    assertThat(words(page)).contains("Rapporterad");
    return page.url();
  }

  private static void send(Page page, String report, String authority, LocalDate due) {
    open(page, report, authority);
    fill(page, "send:due", due.toString());
    press(page, "Anteckna att den är skickad");
  }

  private static void answer(Page page, String report, String authority) {
    open(page, report, authority);
    fill(page, "answer:answer", "Vi ser över tiderna");
    press(page, "Spara svaret");
  }

  private static void open(Page page, String report, String authority) {
    page.navigate(report);
    page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Öppna tråden: " + authority))
        .click();
  }

  @Test
  void aSharedReportIsTakenBackWithAReasonAndLeavesTheNation(Browsing browsing, Product product) {
    String editor = "beredning.socialstyrelsen";
    int before = shared(product, editor);
    String id = report(product);
    Page lead = browsing.signIn("ledare.norra-orebro");
    lead.navigate("/app/deficiency/share?id=" + id);
    browsing.assertAccessible(lead);
    lead.locator("[id='form:confirmed']").check();
    press(lead, "Dela");
    assertThat(shared(product, editor)).isEqualTo(before + 1);

    press(lead, "Ta tillbaka delningen");
    assertThat(errors(lead)).contains("Varför");
    fill(lead, "withdraw:withdrawWhy", "Skriven för noga");
    press(lead, "Ta tillbaka delningen");
    assertThat(words(lead)).contains("Inte delad");
    assertThat(shared(product, editor)).isEqualTo(before);

    for (String member : List.of("fk.norra-orebro", "nsph.norra-orebro")) {
      Page page = browsing.signIn(member);
      assertThat(words(page)).as(member).contains("Brister att besluta");
      page.navigate("/app/deficiency/report?id=" + id);
      assertThat(words(page)).as(member).contains("Blanketten finns bara på nätet");
      assertThat(page.locator("main form").count()).as(member).isZero();
      page.navigate("/app/steering/groups");
      assertThat(words(page)).as(member).contains("NSPH", "Rådgivande");
      assertThat(page.locator("main input:not([type=hidden]), main select").count())
          .as(member)
          .isZero();
      browsing.assertAccessible(page);
    }
  }

  private static int shared(Product product, String editor) {
    return product
        .as(editor)
        .get("/national/reports")
        .then()
        .statusCode(200)
        .extract()
        .path("total");
  }

  private static String report(Product product) {
    Map<String, Object> fault =
        Map.of(
            "occurredOn",
            TODAY.toString(),
            "authorities",
            List.of(Map.of("authority", "region")),
            "types",
            List.of("accessibility"),
            "event",
            "Blanketten finns bara på nätet",
            "consequence",
            "Hjälpen uteblir",
            "urgent",
            false);
    String id =
        product
            .as("ombud.norra-orebro")
            .body(fault)
            .post("/deficiencies")
            .then()
            .statusCode(201)
            .extract()
            .path("id");
    product
        .as("ombud.norra-orebro")
        .body(Map.of())
        .post("/deficiencies/" + id + "/report")
        .then()
        .statusCode(204);
    return id;
  }

  private static void fill(Page page, String field, String text) {
    page.locator("[id='" + field + "']").fill(text);
  }

  private static String words(Page page) {
    return page.locator("main").innerText();
  }

  private static String errors(Page page) {
    return String.join("\n", page.locator(".bb-errors").allInnerTexts());
  }

  private static int button(Page page, String name) {
    return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true))
        .count();
  }

  private static void press(Page page, String name) {
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true))
        .first()
        .click();
    page.waitForLoadState(LoadState.NETWORKIDLE);
  }
}
