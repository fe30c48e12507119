package se.brobyggaren.walk.look;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import se.brobyggaren.stack.junit.Product;

/** En person som ser sidorna på ett visst sätt, and keeps what the browser complains of. */
final class Looker {
  private static final Path SCREENSHOTS = Path.of("target", "screenshots", "pages");
  private static final int HEIGHT = 800;

  private final Page page;
  private final Variant variant;
  private final Wordings wordings;
  private final List<String> complaints = new ArrayList<>();

  Looker(Page page, Variant variant, Wordings wordings, Product product) {
    this.page = page;
    this.variant = variant;
    this.wordings = wordings;
    page.setViewportSize(variant.width(), HEIGHT);
    page.onDialog(Dialog::accept);
    page.onPageError(error -> complaints.add("script: " + error));
    page.onConsoleMessage(
        message -> {
          if (message.type().equals("error")) {
            complaints.add("console: " + message.text());
          }
        });
    page.onRequest(
        request -> {
          if (!request.url().startsWith(product.url()) && !request.url().startsWith("data:")) {
            complaints.add("asks " + request.url());
          }
        });
  }

  Page page() {
    return page;
  }

  /** All that is wrong with the page at the address. */
  List<String> faultsOf(String address, String picture) {
    complaints.clear();
    page.navigate(address);
    return faults(picture);
  }

  /** All that is wrong with what is shown now. */
  List<String> faults(String picture) {
    List<String> faults = new ArrayList<>();
    Glance glance = Glance.at(page);
    add(faults, glance.headings() != 1, glance.headings() + " headings of the first level");
    add(faults, glance.title().isBlank() || glance.title().startsWith("–"), "no title");
    add(faults, !glance.language().equals(variant.language()), "language " + glance.language());
    List<String> raw = wordings.raw(glance.texts());
    add(faults, !raw.isEmpty(), "raw: " + raw);
    List<String> foreign = wordings.foreign(glance.texts(), variant.language());
    add(faults, !foreign.isEmpty(), "in the other language: " + foreign);
    addWidth(faults, glance);
    axe(faults);
    page.screenshot(
        new Page.ScreenshotOptions()
            .setPath(SCREENSHOTS.resolve(variant.name()).resolve(picture + ".png"))
            .setFullPage(true));
    if (variant.narrowest() < variant.width()) {
      page.setViewportSize(variant.narrowest(), HEIGHT);
      addWidth(faults, Glance.at(page));
      page.setViewportSize(variant.width(), HEIGHT);
    }
    faults.addAll(complaints);
    return faults;
  }

  private void axe(List<String> faults) {
    AxeRunOptions onlyFaults = new AxeRunOptions();
    onlyFaults.setResultTypes(List.of("violations"));
    AxeBuilder axe = new AxeBuilder(page).options(onlyFaults);
    if (!variant.rules().isEmpty()) {
      axe.withRules(variant.rules());
    }
    axe.analyze()
        .getViolations()
        .forEach(
            rule ->
                faults.add(
                    "axe "
                        + rule.getId()
                        + ": "
                        + rule.getNodes().stream().map(n -> n.getHtml()).limit(3).toList()));
  }

  private static void addWidth(List<String> faults, Glance glance) {
    add(
        faults,
        glance.wide() > glance.window(),
        glance.wide() + " px wide in a window of " + glance.window() + ": " + glance.tooWide());
  }

  private static void add(List<String> faults, boolean fault, String words) {
    if (fault) {
      faults.add(words);
    }
  }
}
