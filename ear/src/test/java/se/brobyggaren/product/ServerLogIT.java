package se.brobyggaren.product;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.ClassOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import se.brobyggaren.stack.junit.Product;
import se.brobyggaren.stack.junit.RunningProduct;

/**
 * Serverns logg: last of all ({@link ClassOrderer}), so that it reads what all other tests made the
 * server write. A warning that everybody learns to overlook hides the one that matters.
 */
@RunningProduct
@Order(Integer.MAX_VALUE)
class ServerLogIT {
  private static final Pattern COLOUR = Pattern.compile("\u001B\\[[0-9;]*m");
  private static final Pattern COMPLAINT =
      Pattern.compile("^[\\d:,]+ +(WARN|WARNING|ERROR|SEVERE|FATAL) .*");

  @Test
  void serverHasNothingToComplainAbout(Product product) throws IOException {
    List<String> lines = lines(product.stack().serverLog());
    assertThat(lines).anyMatch(line -> line.contains("WFLYSRV0025"));
    assertThat(complaints(lines)).isEmpty();
  }

  private static List<String> complaints(List<String> lines) {
    return lines.stream().filter(line -> COMPLAINT.matcher(line).matches()).toList();
  }

  private static List<String> lines(Path log) throws IOException {
    return Files.readAllLines(log, StandardCharsets.ISO_8859_1).stream()
        .map(line -> COLOUR.matcher(line).replaceAll(""))
        .toList();
  }
}
