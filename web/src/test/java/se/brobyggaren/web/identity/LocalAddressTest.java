package se.brobyggaren.web.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class LocalAddressTest {

  @ParameterizedTest
  @NullSource
  @ValueSource(
      strings = {
        "https://example.org/",
        "//example.org",
        "/\\example.org",
        "javascript:alert(1)",
        "",
        "/a\nb"
      })
  void nobodyIsSentElsewhere(String wanted) {
    assertThat(LocalAddress.orStart(wanted)).isEqualTo("/app/start");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/app/intake/queue?area=1885", "/om"})
  void onesOwnPagesAreKept(String wanted) {
    assertThat(LocalAddress.orStart(wanted)).isEqualTo(wanted);
  }
}
