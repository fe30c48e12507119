package se.brobyggaren.web.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Walks the files, so a new bundle and a new page are covered by themselves. */
class BundlesTest {
  private static final Path BUNDLES = Path.of("src/main/resources/se/brobyggaren/web");
  private static final Path PAGES = Path.of("src/main/webapp");
  private static final Pattern KEY =
      Pattern.compile("t\\['([\\w.-]+)'\\]|texts\\.of\\('([\\w.-]+)'");
  private static final Pattern PAGE =
      Pattern.compile("<ui:param name=\"page\" value=\"([\\w.-]+)\"");

  @Test
  void bothLanguagesHaveTheSameKeysAndNoEmptyText() throws IOException {
    for (Path bundle : bundles()) {
      Properties swedish = read(bundle);
      Properties english = read(bundle.resolveSibling("texts_en.properties"));
      assertThat(english.stringPropertyNames())
          .as(bundle.toString())
          .isEqualTo(swedish.stringPropertyNames());
      assertThat(swedish.values()).as(bundle.toString()).doesNotContain("");
      assertThat(english.values()).as(bundle.toString()).doesNotContain("");
    }
  }

  @Test
  void everyBundleIsReadAndSpeaksForItsOwnComponent() throws IOException {
    for (Path bundle : bundles()) {
      String component = BUNDLES.relativize(bundle).getName(0).toString();
      assertThat(AllTexts.COMPONENTS).contains(component);
      assertThat(read(bundle).stringPropertyNames())
          .allMatch(key -> key.startsWith(component + ".") || key.startsWith("jakarta."));
    }
  }

  @Test
  void aTextWithArgumentsHasNoLoneApostrophe() throws IOException {
    for (Path bundle : bundles()) {
      for (Path file : List.of(bundle, bundle.resolveSibling("texts_en.properties"))) {
        read(file)
            .forEach(
                (key, text) -> {
                  if (text.toString().contains("{0}")) {
                    assertThat(text.toString().replace("''", ""))
                        .as(file + " " + key)
                        .doesNotContain("'");
                  }
                });
      }
    }
  }

  @Test
  void everyKeyThatAPageNamesExists() throws IOException {
    Set<String> missing = new TreeSet<>();
    for (Path page : files(PAGES, ".xhtml")) {
      String text = Files.readString(page);
      KEY.matcher(text)
          .results()
          .map(found -> found.group(1) == null ? found.group(2) : found.group(1))
          .filter(key -> !isBuilt(text, key))
          .filter(key -> !known(key))
          .forEach(key -> missing.add(page.getFileName() + ": " + key));
      PAGE.matcher(text)
          .results()
          .map(found -> found.group(1) + ".title")
          .filter(key -> !text.contains("<ui:param name=\"title\""))
          .filter(key -> !known(key))
          .forEach(key -> missing.add(page.getFileName() + ": " + key));
    }
    assertThat(missing).isEmpty();
  }

  @Test
  void everyRuleThatCanBeBrokenIsExplained() throws IOException {
    Path rules = Path.of("../ejb/src/main/java");
    Pattern key = Pattern.compile("super\\(\\s*\"([a-z]+\\.[\\w.-]*\\w)\"[,)]");
    Set<String> missing = new TreeSet<>();
    for (Path file : files(rules, ".java")) {
      String text = Files.readString(file);
      if (text.contains("extends BusinessRuleViolation")) {
        key.matcher(text)
            .results()
            .map(found -> found.group(1))
            .filter(k -> bundleExists(k.substring(0, k.indexOf('.'))))
            .filter(k -> !known(k))
            .forEach(missing::add);
      }
    }
    assertThat(missing).isEmpty();
  }

  /** {@code t['frame.sort.'.concat(…)]}: the rest is known only when the page is shown. */
  private static boolean isBuilt(String page, String key) {
    return key.endsWith(".") || page.contains("'" + key + "'.concat");
  }

  private static boolean known(String key) {
    return AllTexts.in(java.util.Locale.forLanguageTag("sv-SE")).containsKey(key);
  }

  private static boolean bundleExists(String component) {
    return Files.exists(BUNDLES.resolve(component).resolve("texts.properties"));
  }

  private static List<Path> bundles() throws IOException {
    List<Path> found = files(BUNDLES, "texts.properties");
    assertThat(found).isNotEmpty();
    return found;
  }

  private static List<Path> files(Path folder, String ending) throws IOException {
    try (Stream<Path> paths = Files.walk(folder)) {
      return paths.filter(path -> path.toString().endsWith(ending)).toList();
    }
  }

  private static Properties read(Path file) throws IOException {
    var properties = new Properties();
    try (Reader reader = Files.newBufferedReader(file)) {
      properties.load(reader);
    }
    return properties;
  }
}
