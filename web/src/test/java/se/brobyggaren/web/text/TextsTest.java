package se.brobyggaren.web.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import se.brobyggaren.kernel.Role;

class TextsTest {
  private static final Locale SWEDISH = Locale.forLanguageTag("sv-SE");
  private static final Locale ENGLISH = Locale.forLanguageTag("en-GB");

  @Test
  void swedishIsAnsweredOnAServerThatIsEnglish() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.ENGLISH);
      assertThat(Texts.in(SWEDISH, "frame.login")).isEqualTo("Logga in");
      assertThat(Texts.in(ENGLISH, "frame.login")).isEqualTo("Sign in");
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void countsReadNaturally() {
    assertThat(Texts.in(SWEDISH, "frame.rows", 0)).isEqualTo("Inga rader");
    assertThat(Texts.in(SWEDISH, "frame.rows", 1)).isEqualTo("1 rad");
    assertThat(Texts.in(SWEDISH, "frame.rows", 1234)).isEqualTo("1\u00a0234 rader");
  }

  @Test
  void datesInTextsAreIsoDates() {
    assertThat(Texts.in(SWEDISH, "frame.reference", LocalDate.of(2026, 3, 14)))
        .endsWith("2026-03-14");
  }

  @Test
  void aConstantIsNamedByItsComponent() {
    assertThat(Texts.keyOf(Role.OMBUD)).isEqualTo("kernel.Role.OMBUD");
    assertThat(Texts.label(ENGLISH, Role.LEAD)).isEqualTo("Team lead");
  }
}
