package se.brobyggaren.product.programme;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import se.brobyggaren.stack.junit.Browsing;
import se.brobyggaren.stack.junit.InBrowser;

/**
 * A programme from its description to the sheet of a year, as its lead; and who sees less of it.
 */
@InBrowser
class ProgrammeJourneyIT {

  @Test
  void aLeadAddsAProgrammeClosesAParticipantAndOpensTheFigureThatCountsIt(Browsing browsing) {
    Page lead = browsing.signIn("ledare.norra-orebro");
    toProgrammes(lead);
    lead.locator(".bb-title-action a").click();
    lead.locator("[id='form:name']").fill("Stegen vidare");
    lead.locator("[id='form:kind']").fill("Grupp");
    lead.locator("[id='form:from']").fill("2020-01-01");
    lead.locator("[id='form:to']").fill("2020-12-31");
    lead.locator("[id='form:save']").click();
    assertThat(lead.locator("h1")).hasText("Stegen vidare");
    lead.locator(".bb-title-action a").click();
    lead.locator(".bb-title-action a").click();
    lead.locator("[id='form:sex']").selectOption("WOMAN");
    lead.locator("[id='form:yearOfBirth']").fill("1990");
    lead.locator("[id='form:municipality']").selectOption("1885");
    lead.locator("[id='form:startedOn']").fill("2020-02-03");
    lead.locator("[id='form:save']").click();
    assertThat(lead.locator(".bb-notice-ok")).containsText("registrerad");
    lead.locator(".bb-crumbs a").last().click();
    lead.locator("main tbody th a").first().click();
    lead.locator("[id='closing:day']").fill("2020-10-01");
    lead.locator("[id='closing:destination']").selectOption("studies");
    lead.locator("[id='closing:close']").click();
    assertThat(lead.locator("main")).containsText("Studier");
    browsing.assertAccessible(lead);

    lead.locator(".bb-crumbs a").first().click();
    lead.getByText("Stegen vidare").click();
    lead.locator("main tbody th a").first().click();
    assertThat(lead.locator("h1")).hasText("Stegen vidare, 2020");
    lead.locator(".bb-title-action a").click();
    lead.locator("[id='form:budget']").fill("62 250");
    lead.locator("[id='form:outcome']").fill("135 146");
    lead.locator("[id='form:save']").click();
    assertThat(lead.locator(".bb-stats")).containsText(Pattern.compile("135\\s146 kr"));
    browsing.assertAccessible(lead);
    row(lead, "Studier").locator("a").last().click();
    assertThat(lead.locator("main tbody tr")).hasCount(1);
    lead.locator("main tbody th a").click();
    assertThat(lead.locator("h1")).hasText("Deltagare 1 i Stegen vidare");
  }

  @Test
  void anOmbudReadsAndAMemberOfTheGroupSeesFiguresThatOpenToNobody(Browsing browsing) {
    Page ombud = browsing.signIn("ombud.norra-orebro");
    toProgrammes(ombud);
    assertThat(ombud.locator(".bb-title-action a")).hasCount(0);
    ombud.getByText("Mottagningsteamet").click();
    ombud.locator("main tbody th a").getByText("2019").click();
    assertThat(ombud.locator(".bb-stats")).containsText(Pattern.compile("1\\s408 kr"));
    assertThat(ombud.locator("main td a").first()).isVisible();

    Page member = browsing.signIn("fk.norra-orebro");
    member.navigate("/app/programme/programmes");
    member.getByText("Coachande teamet").click();
    assertThat(member.locator(".bb-title-action a")).hasCount(0);
    member.locator("main tbody th a").getByText("2019").click();
    assertThat(member.locator(".bb-stats")).containsText(Pattern.compile("21\\s700 kr"));
    assertThat(member.locator("main td a")).hasCount(0);
  }

  @Test
  void whereNoProgrammesAreHostedTheMenuSaysNothingOfThem(Browsing browsing) {
    Page lead = browsing.signIn("ledare.sodra-dalarna");
    assertThat(lead.locator(".bb-nav a[href='/app/programme/programmes']")).hasCount(0);
    lead.navigate("/app/programme/programmes");
    assertThat(lead.locator("main tbody")).hasCount(0);
  }

  /** By the menu, under its heading. */
  private static void toProgrammes(Page page) {
    page.locator(".bb-nav details:has(a[href='/app/programme/programmes']) > summary").click();
    page.locator(".bb-nav a[href='/app/programme/programmes']").click();
  }

  private static Locator row(Page page, String heading) {
    return page.locator("main tr").filter(new Locator.FilterOptions().setHasText(heading)).last();
  }
}
