package se.brobyggaren.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Mappar: what the build made and where a running product keeps its things.
 *
 * @param project the root of the checkout
 * @param home where this product runs and keeps its data
 */
public record Layout(Path project, Path home) {

  public static Layout ofDemo() {
    return new Layout(checkout(), checkout().resolve(".demo"));
  }

  public static Layout ofTests() {
    return new Layout(checkout(), checkout().resolve("ear/target/stack"));
  }

  public static Layout ofContainerTests() {
    return new Layout(checkout(), checkout().resolve("ear/target/container"));
  }

  /** For a server beside another one. */
  static Layout of(Layout first, String name) {
    return new Layout(first.project(), first.home().resolve(name));
  }

  private static Path checkout() {
    Path here = Path.of(System.getProperty("stack.project", "")).toAbsolutePath().normalize();
    return Files.isDirectory(here.resolve("ear")) ? here : here.getParent();
  }

  Path provisionedServer() {
    return built("ear/target/server");
  }

  Path keycloakDistribution() {
    try (Stream<Path> files = Files.list(built("ear/target/distribution"))) {
      return files
          .filter(file -> file.getFileName().toString().startsWith("keycloak-"))
          .findFirst()
          .orElseThrow(() -> new CannotStart("Keycloak was not fetched: run mvn package first."));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Path built(String path) {
    Path found = project.resolve(path);
    if (!Files.isDirectory(found)) {
      throw new CannotStart(found + " is missing: run mvn package first.");
    }
    return found;
  }

  Path folder(String name) {
    try {
      Path folder = Files.createDirectories(home.resolve(name));
      if (!Files.isWritable(folder)) {
        throw new AccessDeniedException(folder.toString());
      }
      return folder;
    } catch (IOException e) {
      throw new CannotStart(
          "Cannot write in %s: %s. Give yourself the right to, or remove it."
              .formatted(home, e.getMessage()),
          e);
    }
  }

  Path log(String name) {
    return folder("logs").resolve(name + ".log");
  }

  /** Forgets everything that was entered; what took time to fetch and build stays. */
  public void reset() {
    for (String data : List.of("database", "identity", "state", "logs")) {
      delete(home.resolve(data));
    }
  }

  static void delete(Path folder) {
    if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
      return;
    }
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static void copy(Path from, Path to) {
    try (Stream<Path> all = Files.walk(from)) {
      for (Path path : all.toList()) {
        Path target = to.resolve(from.relativize(path).toString());
        if (Files.isDirectory(path)) {
          Files.createDirectories(target);
        } else {
          Files.copy(path, target, StandardCopyOption.COPY_ATTRIBUTES);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
