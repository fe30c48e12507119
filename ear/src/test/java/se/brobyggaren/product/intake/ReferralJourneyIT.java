package se.brobyggaren.product.intake;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import se.brobyggaren.stack.junit.Browsing;
import se.brobyggaren.stack.junit.InBrowser;

@InBrowser
class ReferralJourneyIT {

  @Test
  void anOmbudRegistersAReferralAcceptsItAndSeesWhyThePlaceIsWhatItIs(Browsing browsing) {
    Page page = browsing.signIn("ombud.norra-orebro");
    page.navigate("/app/intake/new");
    browsing.assertAccessible(page);
    page.locator("#form\\:save").click();
    page.waitForSelector(".bb-errors, .bb-error");
    browsing.assertAccessible(page);
    browsing.takeScreenshots(page, "intake-new-errors");

    page.locator("#form\\:name").fill("Tuva Testqvist");
    page.locator("#form\\:born").fill("1991");
    page.getByLabel("Kvinna").check();
    page.locator("#form\\:area").selectOption("1884");
    page.locator("#form\\:wish").fill("Ordning på posten");
    page.getByRole(
            AriaRole.GROUP,
            new Page.GetByRoleOptions().setName("Bor barn under 18 år hos personen"))
        .getByLabel("Ja")
        .check();
    assertThat(page.locator("input[type=radio][value=notAsked]:checked").count()).isPositive();
    browsing.takeScreenshots(page, "intake-new");
    page.locator("#form\\:save").click();

    page.waitForURL("**/app/intake/referral?**");
    assertThat(page.content()).contains("Tuva Testqvist").contains("Ordning på posten");
    assertThat(page.url()).doesNotContain("Tuva");
    browsing.assertAccessible(page);
    browsing.takeScreenshots(page, "intake-referral");
    page.getByLabel("Antas och ställs i kö").check();
    page.locator("#form\\:save").click();

    page.waitForURL("**/app/intake/place?**");
    assertThat(page.content()).contains("Prioritet 1: har minderåriga barn boende hemma");
    browsing.assertAccessible(page);
    browsing.takeScreenshots(page, "intake-place");

    page.navigate("/app/intake/queue");
    assertThat(page.locator("table").first().innerText()).contains("Tuva Testqvist");
    browsing.assertAccessible(page);
    browsing.takeScreenshots(page, "intake-queue");
  }

  @Test
  void everyPageOfIntakeIsAccessibleInBothLanguagesWithDataAndWithout(Browsing browsing) {
    Page page = browsing.signIn("ledare.norra-orebro");
    for (String address :
        new String[] {
          "/app/start",
          "/app/intake/referrals",
          "/app/intake/referrals?state=DECLINED",
          "/app/intake/queue?rank=0",
          "/app/intake/queue?state=paused",
          "/app/intake/waiting",
          "/app/intake/advice",
          "/app/intake/advice?year=2001",
          "/app/client/search"
        }) {
      assertThat(page.navigate(address).status()).as(address).isEqualTo(200);
      browsing.assertAccessible(page);
      browsing.takeScreenshots(page, "intake" + address.replaceAll("\\W+", "-"));
    }
  }
}
