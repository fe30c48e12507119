package se.brobyggaren.product.recording;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.brobyggaren.stack.junit.Browsing;
import se.brobyggaren.stack.junit.InBrowser;
import se.brobyggaren.stack.junit.Product;

/** Recording in seconds, on a phone's width and with the keyboard alone. */
@InBrowser
class RecordingJourneyIT {
  private static final String OMBUD = "ombud.ekero";
  private static final int MOST_INPUTS = 3;

  @Test
  void adviceIsSavedFromAnywhereInThreeInputsOnTheKeyboard(Browsing browsing, Product product) {
    int before = advice(product);
    Page page = phone(browsing);
    List<String> inputs = new ArrayList<>();
    // The key itself is the browser's part and cannot be pressed without a window.
    Locator link = page.locator(".bb-nav a[href='/app/casework/record']");
    assertThat(link.getAttribute("accesskey")).isEqualTo("r");
    link.focus();
    input(inputs, page, "Enter");
    page.waitForURL("**/app/casework/record");
    assertThat(page.evaluate("document.activeElement.id")).isEqualTo("advice:m10");
    input(inputs, page, "Tab");
    input(inputs, page, "Enter");
    page.waitForURL(url -> url.contains("recorded=ADVICE"));

    assertThat(inputs).hasSizeLessThanOrEqualTo(MOST_INPUTS);
    assertThat(page.locator(".bb-notice-ok").innerText()).contains("15 minuter");
    assertThat(advice(product)).isEqualTo(before + 1);
    page.locator("[id='undoing:takeBack']").focus();
    page.keyboard().press("Enter");
    page.waitForURL("**/app/casework/record");
    assertThat(advice(product)).isEqualTo(before);
  }

  @Test
  void adviceIsSavedInTwoPressesOnAPhone(Browsing browsing, Product product) {
    int before = advice(product);
    Page page = phone(browsing);
    page.locator(".bb-nav a[href='/app/casework/record']").click();
    page.locator("[id='advice:m20']").click();
    page.waitForURL(url -> url.contains("recorded=ADVICE"));
    assertThat(advice(product)).isEqualTo(before + 1);
  }

  @Test
  void theSubjectUsedLastStandsThereNextTime(Browsing browsing) {
    Page page = phone(browsing);
    page.navigate("/app/casework/record");
    page.locator("[id='advice:subject']").selectOption("isolation");
    page.locator("[id='advice:m30']").click();
    page.waitForURL(url -> url.contains("recorded=ADVICE"));
    page.navigate("/app/casework/record");
    assertThat(page.locator("[id='advice:subject']").inputValue()).isEqualTo("isolation");
  }

  @Test
  void aContactIsSavedByChoosingTheClientAndPressingTheKind(Browsing browsing, Product product) {
    Page page = phone(browsing);
    page.navigate("/app/casework/record");
    String id = page.locator("[id='contact:of'] option").nth(1).getAttribute("value");
    page.locator("[id='contact:of']").selectOption(id);
    page.locator("[id='contact:phone']").click();
    page.waitForURL(url -> url.contains("recorded=CONTACT"));
    assertThat(contacts(product, id)).first().isEqualTo("PHONE");
    int saved = contacts(product, id).size();
    page.locator("[id='undoing:takeBack']").click();
    page.waitForURL("**/app/casework/record");
    assertThat(contacts(product, id)).hasSize(saved - 1);
  }

  @Test
  void circumstancesAndAnAppealAreFilledInAndSeenOnTheCase(Browsing browsing, Product product) {
    String id = product.as("ombud.timra-harnosand").get("/cases").path("[5].id");
    Page page = browsing.signIn("ombud.timra-harnosand");
    page.navigate("/app/casework/circumstances?id=" + id);
    browsing.assertAccessible(page);
    page.locator("[id='form:education']").selectOption("upper-secondary");
    page.locator("[id='form:authoritiesInvolved']").fill("4");
    page.locator("[id='form:save']").click();
    page.waitForURL("**/app/casework/case?id=*");
    assertThat(page.locator("main").innerText()).contains("Antal myndigheter: 4");
    page.navigate("/app/casework/circumstances?id=" + id);
    page.locator("[id='appeal:authority']").selectOption("csn");
    page.locator("[id='appeal:addAppeal']").click();
    page.waitForSelector(".bb-notice-ok");
    assertThat(page.locator("table").innerText()).contains("CSN", "Överklagande");
    browsing.assertAccessible(page);
    browsing.takeScreenshots(page, "casework-circumstances");
  }

  @Test
  void aMoveIsRecordedInTwoInputsAndTakenBack(Browsing browsing, Product product) {
    String id = OpenedCase.on(product, LocalDate.now().minusDays(40)).id();
    Page page = browsing.signIn(OpenedCase.OMBUD);
    page.navigate("/app/casework/case?id=" + id);
    assertThat(page.locator("main").innerText()).contains("Timrå sedan före ärendet");
    page.locator("summary:has-text('Klienten har flyttat')").click();
    page.locator("[id='move:place']").selectOption("2280");
    page.locator("[id='move:saveMove']").click();
    page.waitForSelector(".bb-notice-ok");
    assertThat(page.locator("main").innerText())
        .contains("Härnösand sedan " + LocalDate.now(), "Var klienten bor och har bott");
    browsing.assertAccessible(page);

    page.locator("a[href*='/app/casework/move?']").click();
    browsing.assertAccessible(page);
    page.locator("[id='form:place']").selectOption("1880");
    page.locator("[id='form:save']").click();
    page.waitForURL("**/app/casework/case?id=*");
    assertThat(page.locator(".bb-notice-warn").allInnerTexts())
        .anyMatch(said -> said.contains("utanför verksamhetens områden"));
    browsing.assertAccessible(page);
    browsing.takeScreenshots(page, "casework-moved");

    page.locator("a[href*='/app/casework/move?']").click();
    page.locator("[id='strike:strike']").click();
    page.waitForURL("**/app/casework/case?id=*");
    assertThat(page.locator("main").innerText())
        .contains("Timrå sedan före ärendet", "Flytt tagen tillbaka", "Örebro");
  }

  @Test
  void anAssignmentIsTakenBackWhereItWasAddedAndFromItsCase(Browsing browsing, Product product) {
    String id = OpenedCase.on(product, LocalDate.now().minusDays(40)).id();
    Page page = browsing.signIn(OpenedCase.OMBUD);
    page.navigate("/app/casework/record");
    page.locator("[id='assignment:of']").selectOption(id);
    page.locator("[id='assignment:term']").selectOption("housing");
    page.locator("[id='assignment:open']").click();
    page.waitForURL(url -> url.contains("recorded=ASSIGNMENT"));
    assertThat(assignments(product, id)).hasSize(1);
    page.locator("[id='undoing:takeBack']").click();
    page.waitForURL("**/app/casework/record");
    assertThat(assignments(product, id)).isEmpty();

    page.navigate("/app/casework/case?id=" + id);
    page.locator("[id='assignment:term']").selectOption("economy");
    page.locator("[id='assignment:addAssignment']").click();
    page.waitForSelector("[id='finish:which']");
    page.locator("[id='finish:which']").selectOption(new SelectOption().setIndex(1));
    page.locator("[id='finish:finishAssignment']").click();
    page.waitForSelector("a[href*='/app/casework/assignment?']");
    page.locator("a[href*='/app/casework/assignment?']").click();
    browsing.assertAccessible(page);
    page.locator("[id='takeUp:takeUp']").click();
    page.waitForURL("**/app/casework/case?id=*");
    assertThat(page.locator("main").innerText()).contains("pågår");
    page.locator("a[href*='/app/casework/assignment?']").click();
    page.locator("[id='strike:strike']").click();
    page.waitForURL("**/app/casework/case?id=*");
    assertThat(page.locator("main").innerText()).contains("Uppdrag taget tillbaka");
    assertThat(assignments(product, id)).isEmpty();
  }

  @Test
  void thePageOfRecordingIsReadableInEveryWidthAndColour(Browsing browsing) {
    Page page = browsing.signIn("ombud.norra-orebro");
    assertThat(page.navigate("/app/casework/record").status()).isEqualTo(200);
    browsing.assertAccessible(page);
    browsing.takeScreenshots(page, "casework-record");
  }

  private static Page phone(Browsing browsing) {
    Page page = browsing.signIn(OMBUD);
    page.setViewportSize(360, 800);
    return page;
  }

  private static void input(List<String> inputs, Page page, String key) {
    inputs.add(key);
    page.keyboard().press(key);
  }

  private static int advice(Product product) {
    return product.as(OMBUD).get("/advice").jsonPath().getInt("number.sum()");
  }

  private static List<String> assignments(Product product, String id) {
    return product.as(OpenedCase.OMBUD).get("/cases/" + id).path("assignments.term");
  }

  private static List<String> contacts(Product product, String id) {
    return product.as(OMBUD).get("/cases/" + id).path("contacts.kind");
  }
}
