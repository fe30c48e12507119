package se.brobyggaren.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import org.wildfly.core.launcher.StandaloneCommandBuilder;

/**
 * WildFly: a copy of the provisioned server with the archive in it. A copy, because the next build
 * would take the original away from under a running one.
 */
final class WildFlyServer {
  static final String NAME = "wildfly";
  private static final String COPIED = "copied";

  private final ServerProcess process;
  private final Ports ports;

  private WildFlyServer(ServerProcess process, Ports ports) {
    this.process = process;
    this.ports = ports;
  }

  /**
   * @param otherArchive deployed in place of the product's own archive
   */
  static WildFlyServer start(Layout layout, RunSettings settings, Optional<Path> otherArchive) {
    Ports ports = settings.ports();
    Path server = layout.home().resolve("server");
    copy(layout.provisionedServer(), server);
    otherArchive.ifPresent(archive -> replaceArchive(server, archive));
    StandaloneCommandBuilder command =
        StandaloneCommandBuilder.of(server)
            .setJavaHome(System.getProperty("java.home"))
            .addJavaOptions("-Xms256m", "-Xmx768m")
            .addJavaOptions(ServerProcess.QUICK_START)
            .addJavaOptions(
                "-Duser.language=sv", "-Duser.country=SE", "-Duser.timezone=Europe/Stockholm")
            .addServerArguments(
                "-Djboss.bind.address=127.0.0.1",
                "-Djboss.bind.address.management=127.0.0.1",
                "-Djboss.http.port=" + ports.web(),
                "-Djboss.management.http.port=" + ports.management());
    List<String> line = command.build();
    ServerProcess process = ServerProcess.start(NAME, layout, line, settings.ofServer());
    return new WildFlyServer(process, ports);
  }

  /**
   * The modules are most of the server and change only when it is provisioned anew; configuration,
   * archive and whatever the last run left are taken from the build every time.
   */
  private static void copy(Path provisioned, Path server) {
    if (isCopyOf(provisioned, server)) {
      for (String part : List.of("standalone", "archive")) {
        Layout.delete(server.resolve(part));
        Layout.copy(provisioned.resolve(part), server.resolve(part));
      }
    } else {
      Layout.delete(server);
      Layout.copy(provisioned, server);
      noteWhole(provisioned, server);
    }
  }

  /** Noted last: a copy that was interrupted is none. */
  private static boolean isCopyOf(Path provisioned, Path server) {
    try {
      Path note = server.resolve(COPIED);
      return Files.exists(note) && Files.readString(note).equals(made(provisioned));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void noteWhole(Path provisioned, Path server) {
    try {
      Files.writeString(server.resolve(COPIED), made(provisioned));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** When the build provisioned it; the build writes this once a server. */
  private static String made(Path provisioned) throws IOException {
    return Files.getLastModifiedTime(provisioned.resolve("made")).toString();
  }

  private static void replaceArchive(Path server, Path archive) {
    try {
      Files.copy(
          archive, server.resolve("archive/brobyggaren.ear"), StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void awaitReady() {
    process.awaitHealthy(URI.create("http://localhost:" + ports.management() + "/health/ready"));
  }

  Process process() {
    return process.process();
  }

  void stop() {
    process.stop();
  }
}
