package se.brobyggaren.product;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.brobyggaren.stack.junit.Browsing;
import se.brobyggaren.stack.junit.InBrowser;
import se.brobyggaren.stack.junit.Product;

/** Who may do what, and the record of it, in the browser (issue 2, F.1 and F.3). */
@InBrowser
class OversightJourneyIT {
  @Test
  void anAdminGivesAndEndsRolesButNotTheirOwn(Browsing browsing) {
    Page page = browsing.signIn("admin.stockholm-innerstaden");
    page.navigate("/app/access/grants");
    browsing.assertAccessible(page);
    press(page, "Ge en roll");
    assertThat(errors(page)).contains("Person", "Roll");
    browsing.assertAccessible(page);

    give(page, "admin.stockholm-innerstaden", "Arbetsledare");
    assertThat(errors(page)).contains("ge dig själv");
    give(page, "ombud2.stockholm-innerstaden", "Arbetsledare");
    assertThat(page.locator("main").innerText()).contains("ombud2.stockholm-innerstaden");
    give(page, "ombud2.stockholm-innerstaden", "Arbetsledare");
    assertThat(errors(page)).isNotBlank();

    page.navigate("/app/access/grants");
    page.locator("tr")
        .filter(new Locator.FilterOptions().setHasText("ombud2.stockholm-innerstaden"))
        .filter(new Locator.FilterOptions().setHasText("Arbetsledare"))
        .getByRole(AriaRole.BUTTON)
        .click();
    page.waitForLoadState();
    assertThat(
            page.locator("tr")
                .filter(new Locator.FilterOptions().setHasText("Gäller inte"))
                .innerText())
        .contains("ombud2.stockholm-innerstaden");
    browsing.assertAccessible(page);
    browsing.takeScreenshots(page, "grants");
  }

  @Test
  void theOperatorSeesTheTenantsAndOpensOneByNamingItsAdmin(Browsing browsing) {
    Page page = browsing.signIn("drift");
    browsing.assertAccessible(page);
    page.navigate("/app/tenancy/tenants");
    assertThat(page.locator("tbody tr").count()).isEqualTo(9);
    assertThat(page.locator("main").innerText()).contains("I drift", "Avslutad");
    browsing.assertAccessible(page);
    browsing.takeScreenshots(page, "tenants");

    page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Roller i Ekerö")).click();
    page.waitForURL("**/app/access/grants?scope=ekero");
    assertThat(page.locator("[id='form:role'] option").allInnerTexts())
        .containsExactly("Välj", "Administratör");
    give(page, "ledare.ekero", "Administratör");
    assertThat(page.locator("main").innerText()).contains("ledare.ekero");
    browsing.assertAccessible(page);
    for (String content :
        List.of("/app/intake/queue", "/app/deficiency/reports", "/app/audit/entries")) {
      page.navigate(content);
      assertThat(page.locator("h1").innerText())
          .as(content)
          .doesNotContain("Kö", "Brister", "Logg");
      assertThat(page.locator("tbody tr").count()).as(content).isZero();
    }
  }

  @Test
  void theLeadReadsTheRecordInSentencesPageByPage(Browsing browsing, Product product) {
    product.as("ombud.norra-orebro").get("/audit").then().statusCode(403);
    Page page = browsing.signIn("ledare.norra-orebro");
    page.navigate("/app/audit/entries");
    browsing.assertAccessible(page);
    browsing.takeScreenshots(page, "record");
    int pages =
        Integer.parseInt(
            page.locator(".bb-pager").innerText().replaceAll("(?s).* av (\\d+).*", "$1"));
    assertThat(pages).isGreaterThan(1);
    for (int at = 1; at <= pages; at++) {
      page.navigate("/app/audit/entries?page=" + at);
      for (String what : page.locator("tbody td:nth-child(4)").allInnerTexts()) {
        assertThat(what).doesNotMatch(".*\\w\\.\\w.*");
      }
    }
    page.navigate("/app/audit/entries?kind=REFUSAL");
    assertThat(page.locator("tbody tr").first().innerText())
        .contains("Nekad", "Ville komma åt: loggen");
    page.navigate("/app/audit/entries?from=2020-01-01&to=2020-01-31");
    assertThat(page.locator("main").innerText()).contains("Inga rader");
    browsing.assertAccessible(page);
  }

  private static void give(Page page, String person, String role) {
    page.locator("[id='form:person']").selectOption(person);
    page.locator("[id='form:role']").selectOption(new SelectOption().setLabel(role));
    press(page, "Ge en roll");
  }

  private static String errors(Page page) {
    return String.join("\n", page.locator(".bb-errors").allInnerTexts());
  }

  private static void press(Page page, String name) {
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true))
        .first()
        .click();
    page.waitForLoadState();
  }
}
