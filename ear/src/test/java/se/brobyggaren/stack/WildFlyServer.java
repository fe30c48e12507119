package se.brobyggaren.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wildfly.core.launcher.StandaloneCommandBuilder;

/**
 * WildFly: a copy of the provisioned server with the archive in it. A copy, because the next build
 * would take the original away from under a running one.
 */
final class WildFlyServer {
  private static final String NAME = "wildfly";

  private final ServerProcess process;
  private final Ports ports;

  private WildFlyServer(ServerProcess process, Ports ports) {
    this.process = process;
    this.ports = ports;
  }

  /**
   * @param otherArchive deployed in place of the product's own archive
   */
  static WildFlyServer start(
      Layout layout, Ports ports, Map<String, String> environment, Optional<Path> otherArchive) {
    Path server = layout.home().resolve("server");
    Layout.delete(server);
    Layout.copy(layout.provisionedServer(), server);
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
    ServerProcess process = ServerProcess.start(NAME, layout, line, environment);
    return new WildFlyServer(process, ports);
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
