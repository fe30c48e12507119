package se.brobyggaren.installation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class DatabaseLoginTest {

  @Test
  void onlyTheLoginThatMigratesPassesRowLevelSecurity() {
    assertThat(
            Arrays.stream(DatabaseLogin.values())
                .filter(l -> !l.attributes().contains("nobypassrls")))
        .containsExactly(DatabaseLogin.OWNER);
  }

  @Test
  void noLoginIsASuperuserOrMakesOthers() {
    assertThat(DatabaseLogin.values())
        .allSatisfy(
            login ->
                assertThat(login.attributes())
                    .contains("nosuperuser", "nocreaterole", "nocreatedb"));
  }

  @Test
  void passwordComesFromAVariableOfItsOwn() {
    assertThat(DatabaseLogin.TENANT.passwordVariable()).isEqualTo("BROBYGGAREN_DB_TENANT_PASSWORD");
  }
}
