package se.brobyggaren.product;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.brobyggaren.stack.junit.Browsing;
import se.brobyggaren.stack.junit.InBrowser;
import se.brobyggaren.tenantconfig.TenantConfiguration;
import se.brobyggaren.tenantconfig.file.LoadedTenants;
import se.brobyggaren.tenantconfig.file.TenantFolder;
import se.brobyggaren.tenantconfig.file.TenantText;

/** A tenant's admin changes rules in the browser (issue 2, F.1). */
@InBrowser
class ConfigurationJourneyIT {
  private static final String TENANT = "timra-harnosand";
  private static final String ADMIN = "admin." + TENANT;

  @Test
  void anotherOrderIsSeenOnTodaysQueueBeforeItIsDecided(Browsing browsing, @TempDir Path folder)
      throws IOException {
    Page page = browsing.signIn(ADMIN);
    page.navigate("/app/tenancy/priority-order");
    browsing.assertAccessible(page);
    browsing.takeScreenshots(page, "order");

    rank(page, "Ålder mellan", 1, "4");
    press(page, "Visa vad det gör med kön");
    assertThat(errors(page)).contains("åldersregel behöver");
    browsing.assertAccessible(page);

    rank(page, "Ålder mellan", 1, "");
    rank(page, "är hotad av vräkning", 0, "1");
    rank(page, "är ensamstående med barn", 0, "2");
    press(page, "Visa vad det gör med kön");
    assertThat(page.locator("main").innerText())
        .contains("är ensamstående med barn eller är 18–25 år");
    List<String> names = page.locator("tbody th").allInnerTexts();
    assertThat(names).isNotEmpty().doesNotHaveDuplicates();
    assertThat(page.locator("main").innerText())
        .contains("i kön får en annan plats", "steg framåt");
    browsing.assertAccessible(page);
    browsing.takeScreenshots(page, "order-effect");

    press(page, "Spara ordningen");
    assertThat(errors(page)).contains("Skäl");
    fill(page, "decide:reason", "Fler vräks");
    fill(page, "decide:from", LocalDate.now().minusDays(1).toString());
    press(page, "Spara ordningen");
    assertThat(errors(page)).contains("tidigast börja gälla i dag");
    browsing.assertAccessible(page);

    fill(page, "decide:from", LocalDate.now().toString());
    fill(page, "decide:decidedOn", LocalDate.now().plusDays(1).toString());
    press(page, "Spara ordningen");
    assertThat(errors(page)).contains("får inte ligga efter i dag");
    fill(page, "decide:decider", "Ledningsgruppen");
    fill(page, "decide:decidedOn", LocalDate.now().toString());
    fill(page, "decide:reference", "§ 7");
    press(page, "Spara ordningen");
    page.getByText("Ordningen är sparad").waitFor();
    assertThat(page.locator("main ol li").first().innerText()).contains("är hotad av vräkning");

    press(page, "Visa vad det gör med kön");
    fill(page, "decide:reason", "Igen");
    press(page, "Spara ordningen");
    assertThat(errors(page)).contains("Ingenting är ändrat");

    page.navigate("/app/tenancy/versions");
    String newest = page.locator("tbody tr").first().innerText();
    assertThat(newest).contains("Gäller i dag", "Fler vräks", "Ledningsgruppen", "§ 7");
    assertThat(page.locator("tbody tr").last().innerText()).contains("Verksamhetens fil");
    browsing.assertAccessible(page);
    browsing.takeScreenshots(page, "versions");
    theFileOfAVersionLoadsAsTheSame(page, folder);
  }

  /** What the page hands out is a tenant's file: the validator takes it, and it says the same. */
  private static void theFileOfAVersionLoadsAsTheSame(Page page, Path folder) throws IOException {
    Download download =
        page.waitForDownload(() -> page.locator("tbody tr").first().locator("a").click());
    Path file = folder.resolve(download.suggestedFilename());
    download.saveAs(file);
    assertThat(file).hasFileName(TENANT + ".yaml");
    LoadedTenants loaded = TenantFolder.load(folder, LocalDate.now());
    assertThat(loaded.refusals()).isEmpty();
    TenantConfiguration same = loaded.configurations().get(0);
    assertThat(TenantText.toYaml(same)).isEqualTo(Files.readString(file));
    assertThat(same.priorityOrder().groups().get(0).rules().get(0).code())
        .isEqualTo("eviction-threat");
  }

  @Test
  void aCapIsUnderstoodOrRefusedAndNeverMisread(Browsing browsing) {
    Page page = browsing.signIn("admin.sodra-dalarna");
    page.navigate("/app/tenancy/goals");
    browsing.assertAccessible(page);
    fill(page, "form:reason", "Beslutat i budgeten");
    for (String typed : List.of("-5", "1 234", "12,5", "femton", "0")) {
      fill(page, "form:cap", typed);
      press(page, "Spara tak och mål");
      assertThat(page.locator("[id='form:capError']").innerText()).as(typed).isNotBlank();
      assertThat(errors(page)).as(typed).doesNotContain("must be");
      assertThat(page.locator("[id='form:cap']").inputValue()).isEqualTo(typed);
    }
    browsing.assertAccessible(page);
    browsing.takeScreenshots(page, "goals-errors");
    fill(page, "form:cap", " 20 ");
    fill(page, "form:goalFrom", "18");
    fill(page, "form:goalTo", "12");
    press(page, "Spara tak och mål");
    assertThat(errors(page)).contains("mindre än det lägsta");
    fill(page, "form:goalTo", "22");
    press(page, "Spara tak och mål");
    assertThat(page.locator("main").innerText()).contains("sparade som en ny version");
    assertThat(page.locator("[id='form:cap']").inputValue()).isEqualTo("20");
  }

  private static void rank(Page page, String rule, int which, String rank) {
    page.getByLabel(rule).nth(which).selectOption(rank);
  }

  private static void fill(Page page, String field, String text) {
    page.locator("[id='" + field + "']").fill(text);
  }

  private static String errors(Page page) {
    return String.join("\n", page.locator(".bb-errors").allInnerTexts());
  }

  private static void press(Page page, String name) {
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true))
        .first()
        .click();
    page.waitForLoadState();
  }
}
