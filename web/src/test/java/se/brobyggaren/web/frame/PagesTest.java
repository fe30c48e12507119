package se.brobyggaren.web.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What no page may contain. Walks the files, so a new page is covered by itself. */
class PagesTest {
  private static final Path PAGES = Path.of("src/main/webapp");
  private static final Pattern NOT_TEXT =
      Pattern.compile(
          "(?s)<!--.*?-->|<!DOCTYPE[^>]*>|<\\?.*?\\?>|#\\{(?:[^{}']|'[^']*')*\\}|<[^>]*>");
  private static final Pattern WORD = Pattern.compile("\\p{L}{2,}");
  private static final Pattern READ_ALOUD =
      Pattern.compile(
          "\\s(?:title|alt|placeholder|aria-label|label|caption|heading|text|word|summary|hint|none)=\"([^\"]*)\"");
  private static final Pattern EXPRESSION = Pattern.compile("#\\{(?:[^{}']|'[^']*')*\\}");

  @Test
  void pagesSayNothingThatIsNotInABundle() throws IOException {
    assertThat(offences(PagesTest::literals)).isEmpty();
  }

  @Test
  void pagesHaveNoStyleAndNoScriptInThemselves() throws IOException {
    Pattern inline = Pattern.compile("\\sstyle=|<style|<script|\\son[a-z]+=|javascript:");
    assertThat(offences(text -> matches(inline, text))).isEmpty();
  }

  /** What is sent whole survives a login that expired; a part of a page would need a script to. */
  @Test
  void pagesAreSentWhole() throws IOException {
    Pattern parts = Pattern.compile("<[fp]:ajax|<p:command|<h:commandLink|<h:commandScript");
    assertThat(offences(text -> matches(parts, text))).isEmpty();
  }

  @Test
  void formsThatChangeSomethingCarryTheScopeOfTheirTab() throws IOException {
    Pattern bare = Pattern.compile("<[ho]:form");
    assertThat(
            offences(text -> matches(bare, text)).stream()
                .filter(offence -> !offence.startsWith("form.xhtml"))
                .toList())
        .isEmpty();
  }

  /** Its Swedish texts have faults; whoever brings one in words them in a bundle first. */
  @Test
  void pagesUseNoComponentOfPrimeFaces() throws IOException {
    assertThat(offences(text -> matches(Pattern.compile("primefaces\\.org/ui"), text))).isEmpty();
  }

  @Test
  void datesInTablesStandOnOneLine() throws IOException {
    Pattern breaking =
        Pattern.compile("<bb:column (?![^>]*nowrap=)[^>]*[^>/]>#\\{texts\\.(?:date|moment)\\(");
    assertThat(offences(text -> matches(breaking, text))).isEmpty();
  }

  @Test
  void theWalkFindsWhatItLooksFor() {
    assertThat(literals("<p>Hej du</p>")).containsExactly("Hej");
    assertThat(literals("<p>#{t['a.b']} – #{x.y}</p><a title=\"#{t['c']}\"/>")).isEmpty();
    assertThat(literals("<img alt=\"En bro\"/>")).containsExactly("En bro");
  }

  private static List<String> literals(String text) {
    String spoken = NOT_TEXT.matcher(text.replaceAll("(?s)<!--.*?-->", "")).replaceAll(" ");
    Stream<String> attributes =
        READ_ALOUD
            .matcher(text)
            .results()
            .map(found -> found.group(1))
            .filter(value -> WORD.matcher(EXPRESSION.matcher(value).replaceAll("")).find());
    return Stream.concat(WORD.matcher(spoken).results().map(m -> m.group()).limit(1), attributes)
        .toList();
  }

  private static List<String> matches(Pattern pattern, String text) {
    return pattern.matcher(text).results().map(found -> found.group().strip()).toList();
  }

  private static Set<String> offences(java.util.function.Function<String, List<String>> rule)
      throws IOException {
    Set<String> offences = new TreeSet<>();
    try (Stream<Path> paths = Files.walk(PAGES)) {
      List<Path> pages = paths.filter(path -> path.toString().endsWith(".xhtml")).toList();
      assertThat(pages).isNotEmpty();
      for (Path page : pages) {
        rule.apply(Files.readString(page))
            .forEach(o -> offences.add(page.getFileName() + ": " + o));
      }
    }
    return offences;
  }
}
