package se.brobyggaren.product;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import se.brobyggaren.stack.junit.Browsing;
import se.brobyggaren.stack.junit.InBrowser;

@InBrowser
class DeficiencyJourneyIT {

  @Test
  void aDeficiencyGoesFromTheOmbudThroughTheGroupAndBack(Browsing browsing) {
    Page ombud = browsing.signIn("ombud.norra-orebro");
    String report = report(browsing, ombud);

    Page lead = browsing.signIn("ledare.norra-orebro");
    decide(browsing, lead, report);
    answer(browsing, lead, report);

    ombud.navigate(report);
    ombud.locator("[id='close:feedbackText']").fill("Samordnaren finns nu");
    ombud.getByLabel("Delvis").check();
    browsing.assertAccessible(ombud);
    press(ombud, "Återkoppla och avsluta");
    assertThat(ombud.locator("main").innerText()).contains("Avslutad", "Samordnaren finns nu");

    share(browsing, lead, report);

    Page member = browsing.signIn("fk.norra-orebro");
    member.navigate(report);
    assertThat(member.locator("main").innerText()).contains("Våra medlemmar möter samma sak");
    assertThat(member.locator("main form").count()).isZero();
    browsing.assertAccessible(member);
    browsing.takeScreenshots(member, "deficiency-report-member");
  }

  /** An empty form is refused field by field; a name in the text is warned of before it is kept. */
  private static String report(Browsing browsing, Page page) {
    page.navigate("/app/deficiency/reports");
    browsing.assertAccessible(page);
    browsing.takeScreenshots(page, "deficiency-list");
    page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Ny brist")).click();
    press(page, "Rapportera till gruppen");
    assertThat(page.locator(".bb-errors").innerText()).contains("Händelse");
    browsing.assertAccessible(page);
    browsing.takeScreenshots(page, "deficiency-write-errors");
    page.locator("[id='form:lines:0:authority']").selectOption("region");
    page.locator("[id='form:lines:0:which']").fill("Psykiatrin");
    page.getByLabel("Samverkan").check();
    page.locator("[id='form:event']").fill("Mottagningen hänvisar Anna vidare");
    page.locator("[id='form:consequence']").fill("Hjälpen uteblir");
    press(page, "Rapportera till gruppen");
    assertThat(page.locator("mark").innerText()).isEqualTo("Anna");
    page.locator("[id='form:event']").fill("Mottagningen hänvisar personen vidare");
    press(page, "Rapportera till gruppen");
    assertThat(page.locator("h1").innerText()).startsWith("Brist ");
    return page.url();
  }

  /** The decision is refused until the advisory seat has been heard. */
  private static void decide(Browsing browsing, Page page, String report) {
    page.navigate(report);
    page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Registrera beslut")).click();
    page.locator("[id='form:heard:0:present']").check();
    page.locator("[id='form:votes:0:vote']").selectOption("FOR");
    page.locator("[id='form:votes:1:vote']").selectOption("AGAINST");
    page.locator("[id='form:votes:2:vote']").selectOption("FOR");
    page.getByLabel("Åtgärd", new Page.GetByLabelOptions().setExact(true)).check();
    page.locator("[id='form:wording']").fill("Regionen utser en samordnande mottagning");
    page.locator("[id='form:responsible']").fill("Arbetsledaren");
    press(page, "Spara beslutet");
    assertThat(page.locator(".bb-errors").innerText()).contains("NSPH");
    browsing.assertAccessible(page);
    browsing.takeScreenshots(page, "deficiency-decision");
    page.locator("[id='form:heard:0:statement']").fill("Våra medlemmar möter samma sak");
    press(page, "Spara beslutet");
    assertThat(page.locator("main").innerText()).contains("2 för, 1 mot");
  }

  private static void answer(Browsing browsing, Page page, String report) {
    openThread(page);
    browsing.assertAccessible(page);
    press(page, "Anteckna att den är skickad");
    openThread(page);
    page.locator("[id='answer:answer']").fill("Vi utser en samordnare");
    press(page, "Spara svaret");
    assertThat(page.url()).isEqualTo(report);
    page.locator("[id='followUp:where']").fill("Ledningsgruppen");
    page.locator("[id='followUp:followUpText']").fill("Svaret gicks igenom");
    press(page, "Anteckna uppföljningen");
    assertThat(page.locator("main").innerText()).contains("Uppföljd");
  }

  private static void openThread(Page page) {
    page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Öppna tråden: Region"))
        .click();
  }

  private static void share(Browsing browsing, Page page, String report) {
    page.navigate(report);
    page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Dela nationellt")).click();
    page.locator("[id='form:event']").fill("Mottagningen i Lindesberg hänvisar Anna vidare");
    press(page, "Kontrollera igen");
    assertThat(page.locator("mark").allInnerTexts()).containsExactly("Lindesberg", "Anna");
    browsing.assertAccessible(page);
    browsing.takeScreenshots(page, "deficiency-share");
    press(page, "Dela");
    assertThat(page.locator(".bb-errors").innerText()).contains("2 fynd");
    page.locator("[id='form:event']").fill("Mottagningen hänvisar personen vidare");
    page.locator("[id='form:confirmed']").check();
    press(page, "Dela");
    assertThat(page.locator("main").innerText()).contains("Delad nationellt");
  }

  private static void press(Page page, String name) {
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true))
        .first()
        .click();
    page.waitForLoadState();
  }
}
