package se.brobyggaren.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Keycloak: the real distribution, built once for the way it is used here. */
final class KeycloakServer {
  private static final String NAME = "keycloak";

  private final ServerProcess process;
  private final Ports ports;

  private KeycloakServer(ServerProcess process, Ports ports) {
    this.process = process;
    this.ports = ports;
  }

  /** Unpacks and builds the distribution where that has not been done; says where it is. */
  static Path prepare(Layout layout, Progress progress) {
    Path distribution = layout.keycloakDistribution();
    String version = distribution.getFileName().toString().replace(".zip", "");
    Path keycloak = layout.home().resolve(version);
    Path built = keycloak.resolve("built");
    if (!Files.exists(built)) {
      progress.step(
          "Preparing Keycloak (once)",
          () -> {
            Layout.delete(keycloak);
            unpack(distribution, keycloak);
            build(keycloak, layout);
            Files.createFile(built);
            return built;
          });
    }
    return keycloak;
  }

  static KeycloakServer start(Layout layout, Path keycloak, RunSettings settings) {
    Ports ports = settings.ports();
    List<String> command = new ArrayList<>(script(keycloak));
    command.addAll(
        List.of(
            "start",
            "--optimized",
            "--http-enabled=true",
            "--http-host=127.0.0.1",
            "--http-port=" + ports.keycloak(),
            "--http-management-port=" + ports.keycloakHealth(),
            "--hostname=" + settings.keycloakUrl(),
            "--cache=local",
            "--db-url=jdbc:h2:file:"
                + layout.folder("identity").resolve("keycloak")
                + ";NON_KEYWORDS=VALUE;DB_CLOSE_ON_EXIT=FALSE"));
    Map<String, String> environment =
        Map.of(
            "JAVA_HOME",
            System.getProperty("java.home"),
            "JAVA_OPTS_KC_HEAP",
            "-Xms64m -Xmx512m",
            "JAVA_OPTS_APPEND",
            ServerProcess.COMPILED_QUICKLY,
            "KC_BOOTSTRAP_ADMIN_USERNAME",
            RunSettings.KEYCLOAK_ADMIN,
            "KC_BOOTSTRAP_ADMIN_PASSWORD",
            settings.adminPassword());
    ServerProcess process = ServerProcess.start(NAME, layout, command, environment);
    return new KeycloakServer(process, ports);
  }

  private static List<String> script(Path keycloak) {
    return List.of("bash", keycloak.resolve("bin/kc.sh").toString());
  }

  private static void build(Path keycloak, Layout layout) {
    List<String> command = new ArrayList<>(script(keycloak));
    command.addAll(List.of("build", "--db=dev-file", "--health-enabled=true"));
    Path log = layout.log("keycloak-build");
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
    builder.redirectOutput(log.toFile());
    try {
      Process process = builder.start();
      new ProcessRecord(layout, "keycloak-build").note(process.toHandle());
      if (!process.waitFor(5, TimeUnit.MINUTES) || process.exitValue() != 0) {
        throw new CannotStart("Keycloak could not be built: see " + log);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CannotStart("Stopped while Keycloak was built", e);
    }
  }

  /** Without the archive's first folder, which names the version once more. */
  private static void unpack(Path distribution, Path target) {
    try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(distribution))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        String inside = entry.getName().substring(entry.getName().indexOf('/') + 1);
        Path file = target.resolve(inside).normalize();
        if (!file.startsWith(target)) {
          throw new CannotStart("The archive of Keycloak is damaged: " + distribution);
        }
        if (entry.isDirectory()) {
          Files.createDirectories(file);
        } else {
          Files.createDirectories(file.getParent());
          Files.copy(zip, file);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void awaitReady() {
    process.awaitHealthy(
        URI.create("http://localhost:" + ports.keycloakHealth() + "/health/ready"));
  }

  Process process() {
    return process.process();
  }

  void stop() {
    process.stop();
  }
}
