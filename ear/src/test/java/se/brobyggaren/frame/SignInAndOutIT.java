package se.brobyggaren.frame;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import org.junit.jupiter.api.Test;
import se.brobyggaren.stack.demo.DemoPeople;
import se.brobyggaren.stack.demo.DemoPerson;
import se.brobyggaren.stack.junit.Browsing;
import se.brobyggaren.stack.junit.InBrowser;
import se.brobyggaren.stack.junit.Product;

/** Who comes in, by which door, and that it is shut behind them. */
@InBrowser
class SignInAndOutIT {

  @Test
  void afterSigningOutNeitherBackNorAnAddressShowsAnything(Browsing browsing) {
    Page page = browsing.signIn("ledare.norra-orebro");
    Response queue = page.navigate("/app/intake/queue");
    assertThat(queue.headerValue("cache-control")).contains("no-store");
    String somebody = page.locator("tbody th").first().innerText();
    signOut(page);
    assertThat(page.locator("header").innerText()).contains("Logga in");

    page.goBack();
    page.waitForSelector("#username");
    assertThat(page.content()).doesNotContain(somebody);
    page.navigate("/app/intake/queue");
    page.waitForSelector("#username");
    page.navigate("/app/start");
    assertThat(page.locator("#username").isVisible()).isTrue();
  }

  @Test
  void aRegionsPeopleSignInAtTheirRegionAndSignOutThereToo(Browsing browsing, Product product) {
    Page page = browsing.newPage();
    page.navigate("/app/start");
    toTheRegion(page);
    browsing.signIn(page, DemoPeople.OF_REGION_ADDRESS);
    page.waitForURL(product.url() + "/app/start");
    assertThat(page.locator(".bb-where").innerText()).contains("Södra Dalarna", "Personligt ombud");
    browsing.assertAccessible(page);
    page.navigate("/app/intake/queue");
    assertThat(page.locator("tbody tr").count()).isPositive();
    browsing.takeScreenshots(page, "frame-region-queue");

    signOut(page);
    page.navigate("/app/start");
    toTheRegion(page);
    assertThat(page.locator("#password").isVisible()).isTrue();
  }

  /** The first page asks for a name only; an address of the region's domain leads to its realm. */
  private static void toTheRegion(Page page) {
    page.locator("#username").fill(DemoPeople.OF_REGION_ADDRESS);
    page.locator("#kc-login").click();
    page.waitForURL("**/realms/region-dalarna/**");
  }

  @Test
  void tooManyWrongPasswordsLockTheLoginAlsoForTheRightOne(Browsing browsing) {
    Page page = browsing.newPage();
    page.navigate("/app/start");
    page.locator("#username").fill("ombud2.ekero");
    page.locator("#kc-login").click();
    for (int wrong = 1; wrong <= 5; wrong++) {
      tryPassword(page, "fel" + wrong);
    }
    tryPassword(page, DemoPerson.PASSWORD);
    assertThat(page.locator("#password").isVisible()).isTrue();
    assertThat(page.url()).contains("/realms/brobyggaren/");
  }

  private static void tryPassword(Page page, String password) {
    page.locator("#password").fill(password);
    page.locator("#kc-login").click();
    page.waitForLoadState();
  }

  @Test
  void whoHasNoRoleIsToldWhatToDoInBothLanguages(Browsing browsing) {
    Page page = browsing.signIn("utan.roll");
    page.waitForURL("**/app/no-role");
    assertThat(page.locator("main").innerText()).contains("ingen roll här än", "administratör");
    assertThat(page.locator(".bb-nav").count()).isZero();
    browsing.assertAccessible(page);
    browsing.takeScreenshots(page, "frame-no-role");
    page.navigate("/app/intake/queue");
    assertThat(page.url()).endsWith("/app/no-role");

    page.locator(".bb-header-tools summary").first().click();
    page.locator("button[name=language][value=en]").click();
    page.waitForSelector("html[lang=en]");
    assertThat(page.url()).endsWith("/app/no-role");
    assertThat(page.locator("main").innerText()).contains("You have no role here yet");
    browsing.assertAccessible(page);
    page.locator("main form button").click();
    page.waitForURL("**/index");
  }

  static void signOut(Page page) {
    page.locator(".bb-header-tools summary").last().click();
    page.locator("form[action='/app/logout'] button").click();
    page.waitForURL("**/index");
  }
}
