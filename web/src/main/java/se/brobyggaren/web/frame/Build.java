package se.brobyggaren.web.frame;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.TreeSet;
import java.util.jar.Attributes;
import java.util.jar.Manifest;
import java.util.zip.CRC32;

/**
 * Version: of the product, and of the style sheets, scripts and fonts. Browsers keep those for a
 * year, so their address changes with their content.
 */
@Named
@ApplicationScoped
public class Build {

  @Inject ServletContext context;

  private String version;
  private String resources;

  public synchronized String getVersion() {
    if (version == null) {
      try (InputStream manifest = context.getResourceAsStream("/META-INF/MANIFEST.MF")) {
        version = manifest == null ? "" : versionOf(new Manifest(manifest));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return version;
  }

  public synchronized String getResources() {
    if (resources == null) {
      var sum = new CRC32();
      add("/resources/", sum);
      resources = Long.toHexString(sum.getValue());
    }
    return resources;
  }

  private void add(String folder, CRC32 sum) {
    var paths = context.getResourcePaths(folder);
    for (String path : new TreeSet<>(paths)) {
      if (path.endsWith("/")) {
        add(path, sum);
      } else {
        try (InputStream content = context.getResourceAsStream(path)) {
          sum.update(content.readAllBytes());
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      }
    }
  }

  private static String versionOf(Manifest manifest) {
    return Optional.ofNullable(
            manifest.getMainAttributes().getValue(Attributes.Name.IMPLEMENTATION_VERSION))
        .orElse("");
  }
}
