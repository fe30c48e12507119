package se.brobyggaren.frame;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.brobyggaren.stack.junit.Browsing;
import se.brobyggaren.stack.junit.InBrowser;
import se.brobyggaren.stack.junit.Product;

/** What was typed survives what happens to a session, and is done once. */
@InBrowser
class NothingLostIT {
  private static final String TENANT = "timra-harnosand";
  private static final String OMBUD = "ombud." + TENANT;

  @Test
  void aReferralSentAfterTheSessionEndedComesBackFilledInAndIsSavedOnce(
      Browsing browsing, Product product) {
    Page page = browsing.signIn(OMBUD);
    String name = ReferralForm.somebody("Tage");
    ReferralForm form = ReferralForm.open(page).fill(name);
    int before = ReferralForm.waiting(product, TENANT);
    endSession(page);

    form.save();
    page.waitForSelector("#bb-restored:not([hidden])");
    assertThat(page.url()).endsWith(ReferralForm.ADDRESS);
    form.assertStillSays(name);
    browsing.assertAccessible(page);
    browsing.takeScreenshots(page, "frame-restored");
    assertThat(ReferralForm.waiting(product, TENANT)).isEqualTo(before);
    form.saveAndArrive();
    assertThat(ReferralForm.waiting(product, TENANT)).isEqualTo(before + 1);

    ReferralForm.open(page);
    assertThat(page.locator("[id='form:name']").inputValue()).isEmpty();
  }

  @Test
  void aDeficiencySentAfterSigningOutInAnotherTabComesBackAfterTheLogin(Browsing browsing) {
    Page page = browsing.signIn(OMBUD);
    page.navigate("/app/deficiency/write");
    page.locator("[id='form:lines:1:authority']").selectOption("region");
    page.getByLabel("Samverkan").check();
    page.locator("[id='form:event']").fill("Mottagningen hänvisar personen vidare");
    Page otherTab = page.context().newPage();
    otherTab.navigate("/app/start");
    SignInAndOutIT.signOut(otherTab);

    page.locator("[id='form:save']").click();
    page.waitForSelector("#username");
    browsing.signIn(page, OMBUD);
    page.waitForURL("**/app/deficiency/write");
    assertThat(page.locator("#bb-restored").isVisible()).isTrue();
    assertThat(page.locator("[id='form:lines:1:authority']").inputValue()).isEqualTo("region");
    assertThat(page.getByLabel("Samverkan").isChecked()).isTrue();
    assertThat(page.locator("[id='form:event']").inputValue()).contains("hänvisar personen");
  }

  @Test
  void whatWasRefusedAndThenSentToAnEndedSessionIsStillThere(Browsing browsing) {
    Page page = browsing.signIn(OMBUD);
    ReferralForm form = ReferralForm.open(page);
    page.locator("[id='form:name']").fill("Frida Felfylld");
    form.save();
    page.waitForSelector(".bb-errors");
    endSession(page);
    form.save();
    page.waitForSelector("#bb-restored:not([hidden])");
    assertThat(page.locator("[id='form:name']").inputValue()).isEqualTo("Frida Felfylld");
  }

  @Test
  void aFormOfOneRecordComesBackToThatRecord(Browsing browsing, Product product) {
    String place = product.as(OMBUD).get("/queue").path("find { it.number != null }.entry");
    Page page = browsing.signIn(OMBUD);
    page.navigate("/app/intake/place?id=" + place);
    page.locator("[id='leaving:leftOn']").fill("i morgon");
    endSession(page);
    page.locator("[id='leaving:leave']").click();
    page.waitForSelector("#bb-restored:not([hidden])");
    assertThat(page.url()).endsWith("/app/intake/place?id=" + place);
    assertThat(page.locator("[id='leaving:leftOn']").inputValue()).isEqualTo("i morgon");
  }

  @Test
  void theSameFormSentTwiceIsDoneOnce(Browsing browsing, Product product) {
    Page page = browsing.signIn(OMBUD);
    ReferralForm.open(page).fill(ReferralForm.somebody("Dubbla"));
    int before = ReferralForm.waiting(product, TENANT);
    FormData form = FormData.create();
    fieldsOf(page).forEach(field -> form.append(field.get(0), field.get(1)));
    RequestOptions twice = RequestOptions.create().setForm(form).setMaxRedirects(0);

    APIResponse first = page.context().request().post(ReferralForm.ADDRESS, twice);
    assertThat(first.headers().get("location")).contains("/app/intake/referral?");
    APIResponse second = page.context().request().post(ReferralForm.ADDRESS, twice);
    assertThat(second.status()).isEqualTo(303);
    assertThat(second.headers().get("location")).endsWith("#already-sent");
    assertThat(ReferralForm.waiting(product, TENANT)).isEqualTo(before + 1);

    page.navigate("/app/start");
    page.navigate(second.headers().get("location"));
    assertThat(page.locator("#bb-repeated").isVisible()).isTrue();
    browsing.assertAccessible(page);
  }

  @Test
  void aDoubleClickSendsOnce(Browsing browsing, Product product) {
    Page page = browsing.signIn(OMBUD);
    ReferralForm.open(page).fill(ReferralForm.somebody("Snabba"));
    int before = ReferralForm.waiting(product, TENANT);
    page.locator("[id='form:save']").dblclick();
    page.waitForURL("**/app/intake/referral?id=*");
    assertThat(page.locator("#bb-repeated").isVisible()).isFalse();
    assertThat(ReferralForm.waiting(product, TENANT)).isEqualTo(before + 1);
  }

  @Test
  void leavingUnsavedWorkIsAskedAboutByLinkAndBySigningOut(Browsing browsing) {
    Page page = browsing.signIn(OMBUD);
    List<String> asked = new ArrayList<>();
    page.onDialog(
        dialog -> {
          asked.add(dialog.type());
          dialog.dismiss();
        });
    ReferralForm.open(page);
    page.locator("[id='form:name']").pressSequentially("Nästan Borta");
    page.locator(".bb-brand").click();
    page.waitForCondition(() -> asked.size() == 1);
    page.locator(".bb-header-tools summary").last().click();
    page.locator("form[action='/app/logout'] button").click();
    page.waitForCondition(() -> asked.size() == 2);
    assertThat(asked).containsOnly("beforeunload");
    assertThat(page.url()).endsWith(ReferralForm.ADDRESS);
    assertThat(page.locator("[id='form:name']").inputValue()).isEqualTo("Nästan Borta");
  }

  @Test
  void whatWasTypedDoesNotOutliveASignOutInTheBrowser(Browsing browsing) {
    Page page = browsing.signIn(OMBUD);
    page.onDialog(Dialog::accept);
    ReferralForm.open(page).fill("Glömsk Gästström");
    page.waitForCondition(() -> !kept(page).isEmpty());
    SignInAndOutIT.signOut(page);
    assertThat(kept(page)).isEmpty();
  }

  @Test
  void backComesToTheListAsItWasFiltered(Browsing browsing) {
    Page page = browsing.signIn("ledare.norra-orebro");
    page.navigate("/app/intake/queue");
    page.locator("#filter-rank").selectOption("1");
    page.locator(".bb-filters button").click();
    page.waitForURL("**/app/intake/queue?*rank=1*");
    String filtered = page.url();
    List<String> rows = page.locator("tbody tr").allInnerTexts();
    assertThat(rows).isNotEmpty();
    page.locator("tbody th a").first().click();
    page.waitForURL("**/app/intake/place?id=*");
    page.goBack();
    page.waitForURL(filtered);
    assertThat(page.locator("#filter-rank").inputValue()).isEqualTo("1");
    assertThat(page.locator("tbody tr").allInnerTexts()).isEqualTo(rows);
    page.goBack();
    page.waitForURL("**/app/intake/queue");
    assertThat(page.locator("#filter-rank").inputValue()).isEmpty();
  }

  private static String kept(Page page) {
    return (String) page.evaluate("() => Object.values(sessionStorage).join()");
  }

  /** As after half an hour without a click; the provider still knows the person. */
  private static void endSession(Page page) {
    page.context().clearCookies(new BrowserContext.ClearCookiesOptions().setName("JSESSIONID"));
  }

  /** As the browser would send it, with the button. */
  private static List<List<String>> fieldsOf(Page page) {
    @SuppressWarnings("unchecked")
    List<List<String>> fields =
        (List<List<String>>)
            page.locator("[id='form:save']")
                .evaluate("b => Array.from(new FormData(b.form, b).entries())");
    return fields;
  }
}
