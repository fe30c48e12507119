package se.brobyggaren.stack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretsTest {
  @TempDir Path home;

  @Test
  void secretsAreTheSameAtTheNextStart() {
    Layout layout = new Layout(home, home);
    assertThat(Secrets.of(layout).values()).isEqualTo(Secrets.of(layout).values());
  }

  @Test
  void secretsAreForTheOwnerOnly() throws IOException {
    Secrets.of(new Layout(home, home));
    Path file = home.resolve("state/secrets.properties");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-------");
  }

  @Test
  void noTwoInstallationsShareASecret() {
    Layout one = new Layout(home, home.resolve("one"));
    Layout other = new Layout(home, home.resolve("other"));
    assertThat(Secrets.of(one).values().values())
        .doesNotContainAnyElementsOf(Secrets.of(other).values().values());
  }
}
