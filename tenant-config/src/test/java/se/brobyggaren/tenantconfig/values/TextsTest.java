package se.brobyggaren.tenantconfig.values;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextsTest {
  private static final Pattern HOLE = Pattern.compile("\\{\\d}");
  private static final Pattern KEY =
      Pattern.compile(
          "\"((?:file|key|value|list|code|word|form|date|number|period|range|rule|area"
              + "|alias|bands|succession|cli|parties)\\.[a-zA-Z]+)\"");

  @ParameterizedTest
  @ValueSource(strings = {"priority", "codes", "messages"})
  void bothLanguagesHaveTheSameKeysAndHoles(String bundle) throws IOException {
    Properties sv = read(bundle + ".properties");
    Properties en = read(bundle + "_en.properties");
    assertThat(en.stringPropertyNames()).isEqualTo(sv.stringPropertyNames());
    sv.stringPropertyNames()
        .forEach(
            k -> assertThat(holes(en.getProperty(k))).as(k).isEqualTo(holes(sv.getProperty(k))));
  }

  @Test
  void everyMessageInTheCodeHasItsText() throws IOException {
    Properties messages = read("messages.properties");
    List<String> used;
    try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
      used =
          files
              .filter(p -> p.toString().matches(".*(check|file|cli)/\\w+\\.java"))
              .flatMap(TextsTest::keys)
              .distinct()
              .toList();
    }
    assertThat(used).hasSizeGreaterThan(30).allMatch(messages::containsKey);
  }

  @Test
  void anyLanguageButEnglishIsAnsweredInSwedish() {
    LocalText text = new LocalText("ja", "yes");
    assertThat(text.in(Locale.UK)).isEqualTo("yes");
    assertThat(text.in(Locale.GERMAN)).isEqualTo("ja");
    assertThat(LocalText.sv("ja").in(Locale.ENGLISH)).isEqualTo("ja");
    assertThat(Texts.CODES.get("authorities.court", Locale.GERMAN)).isEqualTo("Domstol");
    assertThat(Texts.CODES.get("authorities.court", Locale.US)).isEqualTo("Court");
  }

  private static Stream<String> keys(Path file) {
    try {
      return KEY.matcher(Files.readString(file)).results().map(m -> m.group(1));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static List<String> holes(String text) {
    return HOLE.matcher(text).results().map(MatchResult::group).distinct().sorted().toList();
  }

  private static Properties read(String file) throws IOException {
    Properties properties = new Properties();
    try (InputStream in =
        Texts.class.getResourceAsStream("/se/brobyggaren/tenantconfig/texts/" + file)) {
      properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    }
    return properties;
  }
}
