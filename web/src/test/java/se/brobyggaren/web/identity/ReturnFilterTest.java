package se.brobyggaren.web.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class ReturnFilterTest {

  @Test
  void theSamePageGetsItsQueryBack() {
    assertThat(
            ReturnFilter.wantedAddress(
                "/app/intake/entry", null, Optional.of("/app/intake/entry?id=7")))
        .contains("/app/intake/entry?id=7");
  }

  @Test
  void theAddressIsReadWithItsEqualsSigns() {
    assertThat(ReturnFilter.at("JSESSIONID=a; bb-at=/app/x?id=7&q=b; bb-theme=dark"))
        .contains("/app/x?id=7&q=b");
    assertThat(ReturnFilter.at("not-bb-at=/app/x?id=7")).isEmpty();
    assertThat(ReturnFilter.at(null)).isEmpty();
  }

  @Test
  void anotherPageIsNeverGoneTo() {
    assertThat(
            ReturnFilter.wantedAddress("/app/start", null, Optional.of("/app/intake/entry?id=7")))
        .isEmpty();
    assertThat(
            ReturnFilter.wantedAddress(
                "/app/start", null, Optional.of("//example.org/app/start?x")))
        .isEmpty();
  }

  @Test
  void anAddressThatHasItsQueryStays() {
    assertThat(ReturnFilter.wantedAddress("/app/start", "id=8", Optional.of("/app/start?id=7")))
        .isEmpty();
    assertThat(ReturnFilter.wantedAddress("/app/start", null, Optional.empty())).isEmpty();
  }
}
