package se.brobyggaren.product.tenancy;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import org.junit.jupiter.api.Test;
import se.brobyggaren.stack.junit.Browsing;
import se.brobyggaren.stack.junit.InBrowser;
import se.brobyggaren.stack.junit.Product;

/** A word of the tenant's own, from the admin's list to the ombud's case (DOMAIN rule 14). */
@InBrowser
class VocabularyJourneyIT {
  private static final String TENANT = "stockholm-innerstaden";
  private static final String WORD = "Hjälp med hunden";

  @Test
  void aNewWordIsMappedAndUsedInTheWork(Browsing browsing, Product product) {
    Page admin = browsing.signIn("admin." + TENANT);
    add(browsing, admin);
    map(browsing, admin);

    Page ombud = browsing.signIn("ombud." + TENANT);
    String id = product.as("ombud." + TENANT).get("/cases").path("find { it.closedOn == null }.id");
    ombud.navigate("/app/casework/case?id=" + id);
    ombud.locator("[id='assignment:term']").selectOption(new SelectOption().setLabel(WORD));
    press(ombud, "Lägg till uppdraget");
    Locator row = ombud.locator("tr").filter(new Locator.FilterOptions().setHasText(WORD));
    assertThat(row.innerText()).contains("nationellt: Annat");
    browsing.assertAccessible(ombud);
    browsing.takeScreenshots(ombud, "vocabulary-case");

    Page lead = browsing.signIn("ledare." + TENANT);
    lead.navigate("/app/tenancy/vocabularies?list=assignments");
    assertThat(lead.locator("main").innerText()).contains(WORD).doesNotContain("Ändra orden");
    lead.navigate("/app/tenancy/vocabulary?list=assignments");
    assertThat(lead.locator("main form").count()).isZero();
  }

  private static void add(Browsing browsing, Page page) {
    page.navigate("/app/tenancy/vocabularies?list=assignments");
    browsing.assertAccessible(page);
    link(page, "Ändra orden");
    browsing.assertAccessible(page);
    browsing.takeScreenshots(page, "vocabulary-change");

    fill(page, "newWords:0:en", "Help with the dog");
    fill(page, "reason", "Många frågar");
    press(page, "Spara orden");
    assertThat(page.locator(".bb-errors").innerText()).contains("Skriv det nya ordet på svenska");
    browsing.assertAccessible(page);
    fill(page, "newWords:0:sv", WORD);
    press(page, "Spara orden");

    assertThat(page.url()).contains("list=assignments");
    assertThat(page.locator("main").innerText())
        .contains("Orden är sparade", "Ett ord i listan saknar", "(1 utan kod)");
    assertThat(row(page).innerText()).contains("Saknar nationell kod", "kan inte lämnas ut");
    browsing.assertAccessible(page);
    browsing.takeScreenshots(page, "vocabulary-unmapped");
  }

  private static void map(Browsing browsing, Page page) {
    page.navigate("/app/start");
    assertThat(page.locator("main").innerText()).contains("Ett ord har ingen nationell kod");
    browsing.assertAccessible(page);
    browsing.takeScreenshots(page, "vocabulary-tile");
    link(page, "Välj koder");
    page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Uppdrag (1 utan kod)"))
        .click();
    link(page, "Ändra orden");
    page.locator("fieldset")
        .filter(new Locator.FilterOptions().setHasText(WORD))
        .locator("select")
        .selectOption("other");
    fill(page, "reason", "Räknas som annat");
    press(page, "Spara orden");
    assertThat(row(page).innerText()).contains("Annat").doesNotContain("Saknar");
    page.navigate("/app/start");
    assertThat(page.locator("main").innerText()).doesNotContain("ingen nationell kod");
  }

  private static Locator row(Page page) {
    return page.locator("tr").filter(new Locator.FilterOptions().setHasText(WORD));
  }

  private static void fill(Page page, String field, String text) {
    page.locator("[id='form:" + field + "']").fill(text);
  }

  private static void link(Page page, String name) {
    page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name)).click();
    page.waitForLoadState();
  }

  private static void press(Page page, String name) {
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true))
        .click();
    page.waitForLoadState();
  }
}
