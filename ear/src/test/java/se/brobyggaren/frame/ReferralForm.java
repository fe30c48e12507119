package se.brobyggaren.frame;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.UUID;
import java.util.stream.Collectors;
import se.brobyggaren.stack.junit.Product;

/** Ansökans formulär: the one that holds most of what somebody would hate to type again. */
record ReferralForm(Page page) {
  static final String ADDRESS = "/app/intake/new";
  private static final String WISH = "Ordning på posten och någon som följer med";

  /** With a surname that nobody else has, or the page would ask whether it is the same person. */
  static String somebody(String firstName) {
    return firstName
        + " Prov"
        + UUID.randomUUID()
            .toString()
            .chars()
            .filter(c -> c != '-')
            .mapToObj(c -> Character.toString('a' + Character.digit(c, 16)))
            .collect(Collectors.joining());
  }

  static ReferralForm open(Page page) {
    page.navigate(ADDRESS);
    return new ReferralForm(page);
  }

  ReferralForm fill(String name) {
    page.locator("[id='form:name']").fill(name);
    page.locator("[id='form:born']").fill("1991");
    page.getByLabel("Kvinna").check();
    page.locator("[id='form:area']").selectOption(firstArea());
    page.locator("[id='form:wish']").fill(WISH);
    page.locator("input[type=radio][value=true]").first().check();
    return this;
  }

  void assertStillSays(String name) {
    assertThat(page.locator("[id='form:name']").inputValue()).isEqualTo(name);
    assertThat(page.locator("[id='form:born']").inputValue()).isEqualTo("1991");
    assertThat(page.getByLabel("Kvinna").isChecked()).isTrue();
    assertThat(page.locator("[id='form:area']").inputValue()).isEqualTo(firstArea());
    assertThat(page.locator("[id='form:wish']").inputValue()).isEqualTo(WISH);
    assertThat(page.locator("input[type=radio][value=true]").first().isChecked()).isTrue();
    assertThat(page.locator("#bb-restored").isVisible()).isTrue();
  }

  void save() {
    page.locator("[id='form:save']").click();
  }

  void saveAndArrive() {
    save();
    page.waitForURL("**/app/intake/referral?id=*");
  }

  private String firstArea() {
    return page.locator("[id='form:area'] option:not([value=''])").first().getAttribute("value");
  }

  /** How many referrals wait for a decision, as the tenant's lead counts them. */
  static int waiting(Product product, String tenant) {
    return product
        .as("ledare." + tenant)
        .get("/referrals")
        .then()
        .statusCode(200)
        .extract()
        .path("total");
  }
}
