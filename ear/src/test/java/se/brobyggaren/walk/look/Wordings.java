package se.brobyggaren.walk.look;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import se.brobyggaren.stack.Layout;

/** Produktens texter, and what on a page is none of them: keys, constants, the other language. */
final class Wordings {
  /** Shorter ones may be part of what somebody typed. */
  private static final int A_SENTENCE = 25;

  private static final Pattern UNFINISHED =
      Pattern.compile("\\?\\?\\?|\\{\\d|#\\{|\\$\\{|\\b(?:null|NaN|Infinity|undefined)\\b");
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\d_.]*[\\p{L}\\d_]");
  private static final Pattern CONSTANT = Pattern.compile("[A-Z][A-Z_]{2,}");

  private final Properties swedish = new Properties();
  private final Properties english = new Properties();
  private final Set<String> constants = new HashSet<>();

  private Wordings() {}

  static Wordings ofTheProduct() {
    Wordings wordings = new Wordings();
    Path bundles = Layout.ofTests().project().resolve("web/src/main/resources/se/brobyggaren/web");
    try (Stream<Path> files = Files.walk(bundles)) {
      for (Path file : files.toList()) {
        String name = file.getFileName().toString();
        if (name.equals("texts.properties")) {
          load(wordings.swedish, file);
        } else if (name.equals("texts_en.properties")) {
          load(wordings.english, file);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    for (String key : wordings.swedish.stringPropertyNames()) {
      String last = key.substring(key.lastIndexOf('.') + 1);
      if (CONSTANT.matcher(last).matches() && !last.equals(wordings.swedish.getProperty(key))) {
        wordings.constants.add(last);
      }
    }
    return wordings;
  }

  private static void load(Properties into, Path file) throws IOException {
    try (Reader reader = Files.newBufferedReader(file)) {
      into.load(reader);
    }
  }

  /** What in these texts was never meant to be read. */
  List<String> raw(List<String> texts) {
    List<String> found = new ArrayList<>();
    for (String text : texts) {
      if (UNFINISHED.matcher(text).find()) {
        found.add(text);
      }
      WORD.matcher(text)
          .results()
          .map(word -> word.group())
          .filter(word -> constants.contains(word) || swedish.containsKey(word))
          .forEach(word -> found.add(word + " in: " + text));
    }
    return found;
  }

  /** Texts that have a wording in the page's own language and stand in the other one. */
  List<String> foreign(List<String> texts, String language) {
    Properties own = language.equals("sv") ? swedish : english;
    Properties other = language.equals("sv") ? english : swedish;
    Set<String> alright = new HashSet<>();
    own.values().forEach(text -> alright.add(plain(text)));
    List<String> sentences = new ArrayList<>();
    Set<String> foreign = new HashSet<>();
    for (Object text : other.values()) {
      String wording = plain(text);
      if (!alright.contains(wording)) {
        foreign.add(wording);
        if (wording.length() >= A_SENTENCE && !wording.contains("{")) {
          sentences.add(wording);
        }
      }
    }
    return texts.stream()
        .filter(text -> foreign.contains(text) || sentences.stream().anyMatch(text::contains))
        .toList();
  }

  private static String plain(Object text) {
    return text.toString().replaceAll("\\s+", " ").trim();
  }
}
