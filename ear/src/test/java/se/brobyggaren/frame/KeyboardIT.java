package se.brobyggaren.frame;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import se.brobyggaren.stack.junit.Browsing;
import se.brobyggaren.stack.junit.InBrowser;

/** Everybody's main errand with the keyboard alone, the focus in sight all the way. */
@InBrowser
class KeyboardIT {
  private static final String SUMMARY = ".bb-errors:focus";

  @Test
  void anOmbudRegistersAndAcceptsAReferral(Browsing browsing) {
    String name = ReferralForm.somebody("Tangentina");
    Keys keys = Keys.signIn(browsing, "ombud.norra-orebro");
    Page page = keys.page();
    keys.press("Tab");
    assertThat(page.locator(".bb-skip").boundingBox().y).isGreaterThanOrEqualTo(0);
    keys.press("Enter");
    assertThat(page.evaluate("document.activeElement.id")).isEqualTo("main");
    page.reload();
    keys.choosePlace("/app/intake/queue");
    keys.follow(".bb-title-action a", "**/app/intake/new");
    keys.to("[id='form:save']").press("Enter");
    page.waitForSelector(SUMMARY);
    browsing.assertAccessible(page);
    keys.to(".bb-errors a[href='#form:sex']").press("Enter");
    assertThat(page.evaluate("document.activeElement.name")).isEqualTo("form:sex");
    keys.press("Space");
    keys.backTo("[id='form:name']").type(name);
    keys.enter("[id='form:born']", "1988");
    keys.pick("[id='form:area']", "Lindesberg");
    keys.enter("[id='form:wish']", "Sällskap till läkaren");
    keys.choose(page.locator("input[type=radio][value=true]").first());
    keys.follow("[id='form:save']", "**/app/intake/referral?id=*");
    keys.choose(page.getByLabel("Antas och ställs i kö"));
    keys.follow("[id='form:save']", "**/app/intake/place?id=*");
    assertThat(page.locator("main").innerText()).contains(name);
    browsing.assertAccessible(page);
  }

  @Test
  void aLeadGivesAPlaceInTheQueueToAnOmbud(Browsing browsing) {
    Keys keys = Keys.signIn(browsing, "ledare.timra-harnosand");
    Page page = keys.page();
    keys.choosePlace("/app/intake/queue");
    keys.assertNothingTrapsOrIsMissed();
    keys.follow("tbody th a", "**/app/intake/place?id=*");
    keys.follow(".bb-title-action a", "**/app/casework/allocate?entry=*");
    keys.choose(page.locator("[name='form:ombud']").first());
    keys.to("input[type=checkbox]").press("Space");
    keys.follow("[id='form:save']", "**/app/casework/case?id=*");
    browsing.assertAccessible(page);
  }

  @Test
  void anAdminSavesAPriorityOrderAfterSeeingItsEffect(Browsing browsing) {
    Keys keys = Keys.signIn(browsing, "admin.stockholm-vasterort");
    Page page = keys.page();
    keys.choosePlace("/app/tenancy/priority-order");
    keys.assertNothingTrapsOrIsMissed();
    String before = page.locator("main select").first().inputValue();
    keys.to("main select").press(before.isEmpty() ? "ArrowDown" : "ArrowUp");
    keys.to("[id='form:preview']").press("Enter");
    page.waitForSelector("[id='decide:save']");
    browsing.assertAccessible(page);
    keys.to("[id='decide:save']").press("Enter");
    page.waitForSelector(SUMMARY);
    keys.to(".bb-errors a").press("Enter");
    keys.type("Samrådet ville pröva en annan ordning");
    keys.enter("[id='decide:decider']", "Ledningsgruppen");
    keys.to("[id='decide:save']").press("Enter");
    page.waitForSelector(".bb-notice-ok");
    browsing.assertAccessible(page);
  }

  @Test
  void aMemberOfTheGroupReadsAReport(Browsing browsing) {
    Keys keys = Keys.signIn(browsing, "fk.norra-orebro");
    Page page = keys.page();
    keys.choosePlace("/app/deficiency/reports");
    keys.follow("tbody a", "**/app/deficiency/report?id=*");
    keys.assertNothingTrapsOrIsMissed();
    browsing.assertAccessible(page);
  }

  @Test
  void aCountysReaderTakesTheFiguresHome(Browsing browsing) {
    Keys keys = Keys.signIn(browsing, "lansstyrelsen.orebro");
    Page page = keys.page();
    keys.choosePlace("/app/county/figures");
    keys.to("a[download]");
    Download file = page.waitForDownload(() -> keys.press("Enter"));
    assertThat(file.suggestedFilename()).endsWith(".xlsx");
    browsing.assertAccessible(page);
  }

  @Test
  void anEditorJoinsAReportToATheme(Browsing browsing) {
    Keys keys = Keys.signIn(browsing, "beredning.socialstyrelsen");
    Page page = keys.page();
    keys.choosePlace("/app/national/unsorted");
    keys.follow(
        page.locator("tbody tr:not(:has(details)) a").first(), "**/app/national/shared?id=*");
    keys.assertNothingTrapsOrIsMissed();
    keys.pick("[id='form:theme']", "Mellan");
    keys.follow("[id='form:save']", "**/app/national/theme?id=*");
    browsing.assertAccessible(page);
  }

  @Test
  void theOperatorLooksAtTheTenants(Browsing browsing) {
    Keys keys = Keys.signIn(browsing, "drift");
    Page page = keys.page();
    keys.choosePlace("/app/tenancy/tenants");
    keys.assertNothingTrapsOrIsMissed();
    keys.follow("tbody a", "**/app/access/grants?scope=*");
    browsing.assertAccessible(page);
  }
}
