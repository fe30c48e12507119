package se.brobyggaren.walk.look;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import se.brobyggaren.stack.junit.Browsing;
import se.brobyggaren.stack.junit.InBrowser;
import se.brobyggaren.stack.junit.Product;
import se.brobyggaren.walk.Pages;
import se.brobyggaren.walk.People;

/** On paper a page is what it says: no menu, nothing to press, and tables whole. */
@InBrowser
class PrintLookIT {
  private static final Path SCREENSHOTS = Path.of("target", "screenshots", "print");

  /** What is left of an upright A4 between the margins. */
  private static final int PAPER = 680;

  private static final List<String> TYPICAL =
      List.of(
          "/app/intake/queue",
          "/app/casework/all",
          "/app/casework/case",
          "/app/deficiency/report",
          "/app/statistics/quarter",
          "/app/national/summary");

  private static final String TO_PRESS =
      """
      () => Array.from(document.querySelectorAll('nav, button, input, select, textarea, .bb-skip, .bb-primary, .bb-secondary'))
        .filter(e => e.checkVisibility() && e.getBoundingClientRect().height > 1)
        .map(e => e.tagName + ' ' + e.className + ' ' + e.id + ' ' + e.innerText)""";

  private static final String CUT =
      """
      () => Array.from(document.querySelectorAll('table, .bb-scroll, canvas, pre'))
        .filter(e => e.getBoundingClientRect().right > window.innerWidth + 1 || e.scrollWidth > e.clientWidth + 1)
        .map(e => e.tagName + ' ' + e.className + ' ' + e.id + ' ' + e.scrollWidth)""";

  @TestFactory
  Stream<DynamicTest> noMenuNothingToPressAndTablesWhole(Product product, Browsing browsing) {
    List<String> people = Stream.concat(People.AT_HOME.stream(), People.BODIES.stream()).toList();
    Map<String, Pages.Opened> opened = Pages.opened(product, people);
    return TYPICAL.stream()
        .map(
            page ->
                DynamicTest.dynamicTest(page, () -> isForPaper(browsing, opened.get(page), page)));
  }

  private static void isForPaper(Browsing browsing, Pages.Opened opened, String name) {
    Page page = browsing.signIn(opened.owner());
    page.navigate(opened.address());
    page.setViewportSize(PAPER, 960);
    page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
    page.screenshot(
        new Page.ScreenshotOptions()
            .setPath(SCREENSHOTS.resolve(name.substring(1).replace('/', '-') + ".png"))
            .setFullPage(true));
    assertThat((List<?>) page.evaluate(TO_PRESS)).as("menus and things to press").isEmpty();
    assertThat((List<?>) page.evaluate(CUT)).as("what the paper cuts off").isEmpty();
  }
}
