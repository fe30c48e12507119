package se.brobyggaren.product.survey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.brobyggaren.stack.junit.Browsing;
import se.brobyggaren.stack.junit.InBrowser;
import se.brobyggaren.stack.junit.Product;

/** A lead prints letters, one who got one answers on a phone, the lead sees the figures. */
@InBrowser
class SurveyJourneyIT {
  private static final int PHONE = 360;
  private static final int HEIGHT = 740;

  @Test
  void fromTheLettersToTheFigures(Browsing browsing, Product product) {
    Page lead = browsing.signIn("ledare.norra-orebro");
    lead.navigate("/app/survey/results");
    int before = answers(lead);
    browsing.assertAccessible(lead);
    browsing.takeScreenshots(lead, "survey-results");
    lead.locator(".bb-title-action a").click();
    browsing.assertAccessible(lead);
    lead.locator("[id='form:number']").fill("5");
    browsing.takeScreenshots(lead, "survey-handout");
    lead.locator("[id='form:save']").click();
    assertThat(lead.locator(".bb-letter")).hasCount(5);
    browsing.assertAccessible(lead);
    browsing.takeScreenshots(lead, "survey-letters");
    List<String> codes = lead.locator(".bb-code").allInnerTexts();
    assertThat(codes).hasSize(5).doesNotHaveDuplicates();
    lead.reload();
    assertThat(lead.locator(".bb-letter")).hasCount(0);

    codes
        .subList(1, 5)
        .forEach(
            code -> Respondent.answer(product, code, Respondent.PLEASED).then().statusCode(204));
    lead.navigate("/app/survey/results");
    assertThat(answers(lead)).isEqualTo(before);
    answerOnAPhone(browsing, codes.get(0));

    lead.navigate("/app/survey/results");
    assertThat(answers(lead)).isEqualTo(before + 5);
    lead.locator("main table tbody a").first().click();
    assertThat(lead.locator("main")).containsText("om målet 85 % är nått");
    assertThat(lead.locator("[id='questions']")).containsText("Lyssnade ditt ombud på dig?");
    browsing.assertAccessible(lead);
    browsing.takeScreenshots(lead, "survey-period");
  }

  @Test
  void belowFiveNothingIsShown(Browsing browsing) {
    Page lead = browsing.signIn("ledare.sodra-dalarna");
    lead.navigate("/app/survey/results");
    assertThat(lead.locator("main table tbody")).containsText("Färre än fem svar");
    assertThat(lead.locator("canvas")).hasCount(0);
    lead.locator("main table tbody a").first().click();
    assertThat(lead.locator("main")).containsText("Färre än fem svar");
    assertThat(lead.locator("main table")).hasCount(0);
    browsing.assertAccessible(lead);
  }

  @Test
  void theFormSpeaksEnglishAndIsMadeForTheKeyboard(Browsing browsing, Product product) {
    String code = Respondent.codes(product, "sodra-dalarna", 1).get(0);
    Page phone = browsing.newPage();
    phone.navigate("/enkat");
    phone.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("English")).click();
    assertThat(phone.locator("h1")).containsText("What do you think");
    assertThat(phone.locator("html").getAttribute("lang")).isEqualTo("en");
    browsing.assertAccessible(phone);
    phone.locator("#kod").focus();
    phone.keyboard().type(code);
    phone.keyboard().press("Tab");
    phone.keyboard().press("Space");
    assertThat(phone.locator("#overall-very-satisfied")).isChecked();
    phone.keyboard().press("ArrowDown");
    assertThat(phone.locator("#overall-satisfied")).isChecked();
    phone.keyboard().press("Enter");
    assertThat(phone.locator("h1")).containsText("Thank you");
    browsing.assertAccessible(phone);
  }

  private static void answerOnAPhone(Browsing browsing, String code) {
    Page phone = browsing.newPage();
    phone.setViewportSize(PHONE, HEIGHT);
    phone.navigate("/enkat");
    browsing.assertAccessible(phone);
    choose(phone, "Hur nöjd är du med hjälpen från ditt ombud?", "Mycket nöjd");
    choose(phone, "Fick du hjälp med det du ville ha hjälp med?", "Delvis");
    phone.locator("#kod").fill("2222-2222-2222-2223");
    send(phone);
    assertThat(phone.locator("[role=alert]")).containsText("Koden går inte att använda");
    assertThat(phone.getByLabel("Delvis").first()).isChecked();
    browsing.assertAccessible(phone);
    browsing.takeScreenshots(phone, "survey-refused");
    phone.setViewportSize(PHONE, HEIGHT);
    assertThat(
            (Boolean) phone.evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
        .as("nothing sticks out at 360 px")
        .isTrue();
    phone.locator("#kod").fill(code.toLowerCase(java.util.Locale.ROOT).replace("-", " "));
    send(phone);
    phone.waitForURL("**/tack**");
    assertThat(phone.locator("h1")).containsText("Tack för dina svar");
    browsing.assertAccessible(phone);
    browsing.takeScreenshots(phone, "survey-thanks");
    assertThat(phone.context().cookies())
        .as("cookies that outlive the visit")
        .allMatch(cookie -> cookie.name.equals("JSESSIONID") && cookie.expires < 0);
    assertThat(phone.evaluate("Object.assign({}, localStorage, sessionStorage)"))
        .isEqualTo(Map.of());
  }

  private static void choose(Page phone, String question, String choice) {
    phone
        .getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName(question))
        .getByLabel(choice, new Locator.GetByLabelOptions().setExact(true))
        .check();
  }

  private static void send(Page phone) {
    phone.locator("main form button").click();
  }

  private static int answers(Page lead) {
    return Integer.parseInt(
        lead.locator("main table tbody tr").first().locator("td").nth(1).innerText());
  }
}
