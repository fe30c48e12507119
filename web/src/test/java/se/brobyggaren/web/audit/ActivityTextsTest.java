package se.brobyggaren.web.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.brobyggaren.web.text.AllTexts;

/** Whoever reads the record meets sentences, in either language, and no name out of the code. */
class ActivityTextsTest {
  private static final Path CODE = Path.of("../ejb/src/main/java/se/brobyggaren");
  private static final Pattern ACTIVITY = Pattern.compile("\"([a-z]+\\.[a-z]\\w*)\"");
  private static final Pattern PUT_TOGETHER = Pattern.compile("\"[a-z]+\\.\" *\\+");

  @Test
  void everyActivityHasItsSentenceAndNoSentenceIsLeftOver() throws IOException {
    Set<String> said = new TreeSet<>();
    for (Path file : recording()) {
      String own = CODE.relativize(file).getName(0) + ".";
      ACTIVITY
          .matcher(Files.readString(file))
          .results()
          .map(found -> found.group(1))
          .filter(activity -> activity.startsWith(own))
          .forEach(said::add);
    }
    assertThat(said).isNotEmpty();
    for (String language : new String[] {"sv", "en"}) {
      assertThat(keys(language, "audit.activity."))
          .as(language)
          .containsExactlyInAnyOrderElementsOf(said);
    }
  }

  @Test
  void noActivityIsPutTogetherFromPieces() throws IOException {
    for (Path file : recording()) {
      assertThat(PUT_TOGETHER.matcher(Files.readString(file)).find()).as("%s", file).isFalse();
    }
  }

  @Test
  void everyUseCaseThatCanBeRefusedHasAName() throws IOException {
    Set<String> guarded = new TreeSet<>();
    for (Path file : files()) {
      if (file.toString().contains("boundary") && Files.readString(file).contains("  @Allows(")) {
        String name = file.getFileName().toString().replace(".java", "");
        guarded.add(CODE.relativize(file).getName(0) + "." + name);
      }
    }
    assertThat(guarded).isNotEmpty();
    for (String language : new String[] {"sv", "en"}) {
      assertThat(keys(language, "audit.of."))
          .as(language)
          .containsExactlyInAnyOrderElementsOf(guarded);
    }
  }

  private static Set<String> keys(String language, String prefix) {
    return AllTexts.in(Locale.forLanguageTag(language)).keySet().stream()
        .filter(key -> key.startsWith(prefix))
        .map(key -> key.substring(prefix.length()))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** Files that write to the record. */
  private static Iterable<Path> recording() throws IOException {
    Set<Path> found = new TreeSet<>();
    for (Path file : files()) {
      if (Files.readString(file).contains("AuditTrail trail")) {
        found.add(file);
      }
    }
    return found;
  }

  private static Set<Path> files() throws IOException {
    try (Stream<Path> all = Files.walk(CODE)) {
      return all.filter(file -> file.toString().endsWith(".java"))
          .collect(Collectors.toCollection(TreeSet::new));
    }
  }
}
