package se.brobyggaren.tenantconfig.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ValidateTenantsTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-03-01T12:00:00Z"), ZoneOffset.UTC);

  @TempDir Path folder;
  private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

  @Test
  void theShippedFolderEndsWithZeroAndWarnings() {
    assertThat(run("tenants")).isZero();
    assertThat(printed())
        .contains("ekero.yaml:1: Varning: Verksamheten har ingen ledningsgrupp den 2026-03-01")
        .endsWith("Godtagna: 9. Avvisade: 0.\n");
  }

  @Test
  void aRefusedFileEndsWithOneAndSaysWhere() throws IOException {
    Files.writeString(folder.resolve("a.yaml"), "alias: a\nnam: A\n");
    assertThat(run("--lang", "en", folder.toString())).isEqualTo(1);
    assertThat(printed())
        .contains("a.yaml:2: Unknown key “nam”. Did you mean “name”?")
        .endsWith("Accepted: 0. Refused: 1.\n");
  }

  @Test
  void aFileWithoutALineIsNamedAlone() throws IOException {
    Files.writeString(folder.resolve("a.yaml"), "");
    run(folder.toString());
    assertThat(printed()).startsWith("a.yaml: Filen är tom.\n");
  }

  @Test
  void whatCannotBeRunEndsWithTwo() {
    assertThat(run()).isEqualTo(2);
    assertThat(run("a", "b")).isEqualTo(2);
    assertThat(run("--help")).isEqualTo(2);
    assertThat(run("--lang", "fi", "tenants")).isEqualTo(2);
    assertThat(run("tenants", "--lang")).isEqualTo(2);
    assertThat(run(folder.resolve("absent").toString())).isEqualTo(2);
    assertThat(run(folder.toString())).isEqualTo(2);
    assertThat(printed()).contains("Användning:", "Mappen finns inte:", "Inga filer .yaml i");
  }

  private int run(String... args) {
    PrintStream out = new PrintStream(printed, true, StandardCharsets.UTF_8);
    return new ValidateTenants(out, CLOCK).run(args);
  }

  private String printed() {
    return printed.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
  }
}
