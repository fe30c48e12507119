package se.brobyggaren.installation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DatabaseAddressTest {

  @Test
  void otherDatabaseOfTheSameServerKeepsHostAndParameters() {
    DatabaseAddress address = addressOf("jdbc:postgresql://db:5432/brobyggaren?sslmode=require");
    assertThat(address.database()).isEqualTo("brobyggaren");
    assertThat(address.named("postgres").url())
        .isEqualTo("jdbc:postgresql://db:5432/postgres?sslmode=require");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "jdbc:mysql://db/brobyggaren",
        "jdbc:postgresql://db:5432/",
        "jdbc:postgresql://db:5432/bro;drop",
        "postgres://db/brobyggaren"
      })
  void whatIsNoAddressOfADatabaseIsRefusedWithAnExample(String url) {
    assertThatThrownBy(() -> addressOf(url))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("jdbc:postgresql://host:5432/brobyggaren");
  }

  @Test
  void missingSettingIsNamed() {
    assertThatThrownBy(() -> DatabaseAddress.of(new Settings(Map.of())))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("BROBYGGAREN_DB_URL");
  }

  @Test
  void databaseThatDoesNotAnswerIsRefusedWithoutAnotherException() {
    assertThatThrownBy(
            () -> addressOf("jdbc:postgresql://localhost:1/brobyggaren").connect("owner", "x"))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("as owner");
  }

  private static DatabaseAddress addressOf(String url) {
    return DatabaseAddress.of(new Settings(Map.of("BROBYGGAREN_DB_URL", url)));
  }
}
