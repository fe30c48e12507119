package se.brobyggaren.stack.junit;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.AxeResults;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.Assertions;
import se.brobyggaren.stack.demo.DemoPerson;

/** Ett besök i webbläsaren: one person's browser profile, forgotten after the test. */
public final class Browsing implements AutoCloseable {
  private static final Path SCREENSHOTS = Path.of("target", "screenshots");
  private static final int DESK_WIDTH = 1280;
  private static final int PHONE_WIDTH = 360;
  private static final int HEIGHT = 800;

  private final Product product;
  private final Browser browser;
  private final List<BrowserContext> contexts = new ArrayList<>();

  Browsing(Browser browser, Product product) {
    this.browser = browser;
    this.product = product;
  }

  /** A page of a profile of its own: two of them are two people. */
  public Page newPage() {
    BrowserContext context =
        browser.newContext(
            new Browser.NewContextOptions()
                .setBaseURL(product.url())
                .setLocale("sv-SE")
                .setTimezoneId("Europe/Stockholm")
                .setViewportSize(DESK_WIDTH, HEIGHT));
    contexts.add(context);
    return context.newPage();
  }

  /** Another profile with the same sign-in, in a language ({@code sv}, {@code en}) and a look. */
  public Page likewise(BrowserContext signedIn, String language, String theme) {
    Page page = newPage();
    page.context().addCookies(signedIn.cookies());
    page.context()
        .addCookies(
            List.of(
                new Cookie("bb-language", language).setUrl(product.url()),
                new Cookie("bb-theme", theme).setUrl(product.url())));
    return page;
  }

  /** Through Keycloak's own pages, to the person's start page. */
  public Page signIn(String username) {
    Page page = newPage();
    page.navigate("/app/start");
    signIn(page, username);
    return page;
  }

  /** On a page that stands at the login: the name first, then the password. */
  public void signIn(Page page, String username) {
    page.locator("#username").fill(username);
    if (page.locator("#password").count() == 0) {
      page.locator("#kc-login").click();
    }
    page.locator("#password").fill(DemoPerson.PASSWORD);
    page.locator("#kc-login").click();
    page.waitForURL(url -> url.startsWith(product.url()));
  }

  /** No finding of axe at all, on what the page shows now. */
  public void assertAccessible(Page page) {
    AxeResults results = new AxeBuilder(page).analyze();
    Assertions.assertThat(results.getViolations())
        .as("findings of axe on " + page.url())
        .extracting(rule -> rule.getId() + ": " + rule.getHelp() + " " + rule.getNodes())
        .isEmpty();
  }

  /** Kept in target/screenshots: light, dark, and as wide as a small phone. */
  public void takeScreenshots(Page page, String name) {
    page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
    shoot(page, name + "-light");
    page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
    shoot(page, name + "-dark");
    page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
    page.setViewportSize(PHONE_WIDTH, HEIGHT);
    shoot(page, name + "-360");
    page.setViewportSize(DESK_WIDTH, HEIGHT);
  }

  private static void shoot(Page page, String name) {
    page.screenshot(
        new Page.ScreenshotOptions().setPath(SCREENSHOTS.resolve(name + ".png")).setFullPage(true));
  }

  @Override
  public void close() {
    contexts.forEach(BrowserContext::close);
  }
}
