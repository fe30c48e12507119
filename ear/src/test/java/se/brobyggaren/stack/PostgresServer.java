package se.brobyggaren.stack;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/** PostgreSQL: the real server of the embedded distribution, with real passwords. */
final class PostgresServer {
  private static final String NAME = "postgresql";

  /** Long enough for one that must first recover what an end by force left half done. */
  private static final Duration BOOT = Duration.ofSeconds(30);

  /**
   * Only the superuser, who stands for the database's own administrator, needs no password here.
   */
  private static final String ACCESS =
      """
      local all postgres trust
      host all postgres 127.0.0.1/32 trust
      host all postgres ::1/128 trust
      host all all 127.0.0.1/32 scram-sha-256
      host all all ::1/128 scram-sha-256
      """;

  private final EmbeddedPostgres postgres;
  private final ProcessRecord record;

  private PostgresServer(EmbeddedPostgres postgres, ProcessRecord record) {
    this.postgres = postgres;
    this.record = record;
  }

  static PostgresServer start(Layout layout, int port) {
    Path data = layout.folder("database");
    new DatabaseFolder(data).requireUsable();
    Redirect log = Redirect.appendTo(layout.log(NAME).toFile());
    try {
      EmbeddedPostgres postgres =
          EmbeddedPostgres.builder()
              .setPort(port)
              .setOverrideWorkingDirectory(layout.folder("postgresql").toFile())
              .setDataDirectory(data)
              .setCleanDataDirectory(false)
              .setRegisterShutdownHook(false)
              .setPGStartupWait(BOOT)
              .setDataDirectoryCustomizer(PostgresServer::requirePasswords)
              .setServerConfig("listen_addresses", "localhost")
              .setServerConfig("max_connections", "200")
              .setOutputRedirector(log)
              .setErrorRedirector(log)
              .start();
      ProcessRecord record = new ProcessRecord(layout, NAME);
      ProcessHandle.of(serverNumber(data)).ifPresent(record::note);
      return new PostgresServer(postgres, record);
    } catch (IOException | IllegalStateException e) {
      throw new CannotStart(
          "PostgreSQL does not start on %s: %s. Nothing was deleted. If the folder is damaged, start afresh with -Ddemo.reset (everything entered is forgotten). %s"
              .formatted(data, e.getMessage(), new LogEnd(layout.log(NAME))),
          e);
    }
  }

  /**
   * Looks for one that an earlier start, ended by force, left behind before its number was noted
   * here; the server's own note is believed when that process works on this very folder.
   */
  static void noteLeftBehind(Layout layout) {
    Path data = layout.home().resolve("database");
    if (!Files.exists(data.resolve("postmaster.pid"))) {
      return;
    }
    try {
      ProcessHandle.of(serverNumber(data))
          .filter(one -> one.info().commandLine().orElse("").contains(data.toString()))
          .ifPresent(new ProcessRecord(layout, NAME)::note);
    } catch (IOException | NumberFormatException e) {
      // Half a note of a server that did not come up: PostgreSQL itself judges it when it starts.
      return;
    }
  }

  /** The first line of the server's own note. */
  private static long serverNumber(Path data) throws IOException {
    return Long.parseLong(Files.readAllLines(data.resolve("postmaster.pid")).get(0).strip());
  }

  private static void requirePasswords(File data) {
    try {
      Files.writeString(data.toPath().resolve("pg_hba.conf"), ACCESS);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void stop() {
    try {
      postgres.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      record.stop();
    }
  }
}
