package se.brobyggaren.product;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import se.brobyggaren.stack.junit.Browsing;
import se.brobyggaren.stack.junit.InBrowser;

@InBrowser
class SignInIT {

  @Test
  void anybodySeesTheFirstPage(Browsing browsing) {
    Page page = browsing.newPage();
    assertThat(page.navigate("/").status()).isEqualTo(200);
    assertThat(page.title()).contains("Brobyggaren");
    browsing.takeScreenshots(page, "first-page");
  }

  @Test
  void ombudComesToTheStartPageThroughTheLogin(Browsing browsing) {
    Page page = browsing.signIn("ombud.norra-orebro");
    assertThat(page.url()).contains("/app/start");
  }
}
