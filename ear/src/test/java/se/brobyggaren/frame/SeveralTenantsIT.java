package se.brobyggaren.frame;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.brobyggaren.stack.junit.Browsing;
import se.brobyggaren.stack.junit.InBrowser;
import se.brobyggaren.stack.junit.Product;

/** Somebody of several tenants works in one at a time and always sees in which. */
@InBrowser
class SeveralTenantsIT {
  private static final String PERSON = "fk.stockholm-soderort";
  private static final String FIRST = "stockholm-soderort";
  private static final String SECOND = "stockholm-innerstaden";

  @Test
  void theChosenTenantIsAlwaysInSightAndASwitchLeavesNothingOfItBehind(
      Browsing browsing, Product product) {
    Page page = browsing.signIn(PERSON);
    page.waitForURL("**/app/choose?*");
    assertThat(page.locator("main form button").allInnerTexts()).hasSize(3);
    browsing.assertAccessible(page);
    browsing.takeScreenshots(page, "frame-choose");
    choose(page, FIRST);

    List<Object> addresses = hrefs(page, ".bb-nav a");
    assertThat(addresses).hasSizeGreaterThan(2);
    for (Object address : addresses) {
      page.navigate(address.toString());
      assertWorksIn(page, product, FIRST);
    }
    page.navigate("/app/deficiency/reports");
    page.locator("a[href*='/app/deficiency/report?id=']").first().click();
    page.waitForURL("**/app/deficiency/report?id=*");
    String report = page.url();
    String said = page.locator("main dd").first().innerText();

    switchTo(page, SECOND);
    assertWorksIn(page, product, SECOND);
    browsing.assertAccessible(page);
    browsing.takeScreenshots(page, "frame-switched");
    page.goBack();
    page.waitForLoadState();
    assertWorksIn(page, product, SECOND);
    assertThat(page.locator("main").innerText()).doesNotContain(said);
    assertThat(page.navigate(report).status()).isEqualTo(404);
    assertWorksIn(page, product, SECOND);
  }

  @Test
  void aFormOfTheTenantThatWasLeftInAnotherTabIsRefusedAndKept(Browsing browsing, Product product) {
    for (String tenant : List.of(FIRST, SECOND)) {
      product
          .as("admin." + tenant)
          .body(Map.of("person", PERSON, "scope", tenant, "role", "OMBUD"))
          .post("/grants")
          .then()
          .statusCode(201);
    }
    Page page = browsing.signIn(PERSON);
    page.waitForURL("**/app/choose?*");
    choose(page, FIRST);
    String name = ReferralForm.somebody("Stina");
    ReferralForm form = ReferralForm.open(page).fill(name);
    int inFirst = ReferralForm.waiting(product, FIRST);
    int inSecond = ReferralForm.waiting(product, SECOND);
    Page otherTab = page.context().newPage();
    otherTab.navigate("/app/start");
    switchTo(otherTab, SECOND);

    form.save();
    page.waitForURL("**/app/stale?*");
    assertWorksIn(page, product, SECOND);
    assertThat(page.locator("main").innerText()).contains("sparades inget", "finns kvar");
    browsing.assertAccessible(page);
    browsing.takeScreenshots(page, "frame-stale");
    assertThat(ReferralForm.waiting(product, FIRST)).isEqualTo(inFirst);
    assertThat(ReferralForm.waiting(product, SECOND)).isEqualTo(inSecond);

    page.locator("main button[value='" + FIRST + "']").click();
    page.waitForURL("**" + ReferralForm.ADDRESS);
    assertWorksIn(page, product, FIRST);
    form.assertStillSays(name);
    form.saveAndArrive();
    assertThat(ReferralForm.waiting(product, FIRST)).isEqualTo(inFirst + 1);
    assertThat(ReferralForm.waiting(product, SECOND)).isEqualTo(inSecond);
  }

  private static void choose(Page page, String alias) {
    page.locator("main button[value='" + alias + "']").click();
    page.waitForURL("**/app/start");
  }

  private static void switchTo(Page page, String alias) {
    page.locator(".bb-where summary").click();
    page.locator(".bb-where button[value='" + alias + "']").click();
    page.waitForURL("**/app/start");
  }

  private static void assertWorksIn(Page page, Product product, String alias) {
    String name =
        product
            .as(PERSON, alias)
            .get("/me")
            .path("memberships.find { it.alias == '" + alias + "' }.name");
    assertThat(page.locator("header .bb-where .bb-scope").innerText()).isEqualTo(name);
    assertThat(page.locator("header .bb-scope").isVisible()).isTrue();
    assertThat(page.locator("header .bb-role").innerText()).contains("Ledamot");
  }

  private static List<Object> hrefs(Page page, String selector) {
    return List.copyOf(
        (List<?>)
            page.locator(selector).evaluateAll("all => all.map(a => a.getAttribute('href'))"));
  }
}
