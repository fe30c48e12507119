package se.brobyggaren.stack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * What an installation is made of says the same in every place; no engine is needed to see that.
 */
class DockerFilesTest {
  private static final Path PROJECT = Path.of("..");
  private static final Pattern ASKED_FOR = Pattern.compile("\\$\\{([A-Z_]+)[^}]*}");
  private static final Pattern OURS = Pattern.compile("BROBYGGAREN_[A-Z_]*[A-Z]");

  @TempDir Path home;

  @Test
  void everyValueThatComposeAsksForIsExplainedInTheExampleAndNoOther() throws IOException {
    Set<String> explained =
        text("docker/.env.example")
            .lines()
            .filter(line -> line.matches("[A-Z_]+=.*"))
            .map(line -> line.substring(0, line.indexOf('=')))
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(explained).isEqualTo(found(ASKED_FOR, 1, text("docker/compose.yaml")));
  }

  @Test
  void theServerIsToldJustWhatTheTestsTellIt() throws IOException {
    RunSettings tested =
        new RunSettings(Ports.free(), Secrets.of(new Layout(home, home)), "x", home);
    Set<String> told = new TreeSet<>(environment("server").keySet());
    told.addAll(imageVariables("server"));
    assertThat(told)
        .containsAll(tested.ofServer().keySet())
        .containsOnlyElementsOf(
            Stream.concat(
                    tested.ofServer().keySet().stream(),
                    Stream.of("BROBYGGAREN_BEHIND_PROXY", "BROBYGGAREN_SECURE_COOKIE"))
                .toList());
  }

  @Test
  void theServerIsToldNoPasswordThatChangesTheDatabaseOrTheLogin() throws IOException {
    assertThat(environment("server"))
        .doesNotContainKeys(
            "BROBYGGAREN_DB_OWNER_PASSWORD",
            "BROBYGGAREN_DB_SUPERUSER_PASSWORD",
            "BROBYGGAREN_KEYCLOAK_ADMIN_PASSWORD");
  }

  @Test
  void everyVariableThatAProgramReadsIsInTheReadme() throws IOException {
    String readme = spelledOut(text("README.md"));
    Set<String> read = new TreeSet<>(found(OURS, 0, text("ear/src/main/scripts/server.cli")));
    for (String sources :
        List.of("ejb/src/main/java", "web/src/main/java", "web/src/main/webapp")) {
      read.addAll(found(OURS, 0, allTexts(PROJECT.resolve(sources))));
    }
    read.removeIf(name -> name.equals("BROBYGGAREN_DB"));
    assertThat(read).isNotEmpty().allSatisfy(name -> assertThat(readme).contains(name));
  }

  @Test
  void everyProgramThatComposeRunsIsThere() throws IOException {
    Set<String> programs =
        found(
            Pattern.compile("se\\.brobyggaren\\.installation\\.[A-Za-z]+"),
            0,
            text("docker/compose.yaml")
                + text("docker/setup/Dockerfile")
                + text("docker/.env.example"));
    assertThat(programs).hasSize(4);
    assertThat(programs)
        .allSatisfy(
            name -> assertThat(Class.forName(name).getMethod("main", String[].class)).isNotNull());
  }

  @Test
  void installationRunsTheVersionsThatWereTested() throws IOException {
    String pom = text("pom.xml");
    assertThat(text("docker/keycloak/Dockerfile"))
        .contains("keycloak/keycloak:" + property(pom, "keycloak.version"));
    assertThat("postgres:" + property(pom, "postgresql.version"))
        .startsWith(service("db").get("image").toString());
  }

  @Test
  void everythingThatIsCopiedIntoAnImageIsSentToTheEngine() throws IOException {
    List<String> sent =
        text(".dockerignore")
            .lines()
            .filter(l -> l.startsWith("!"))
            .map(l -> l.substring(1))
            .toList();
    for (String image : List.of("server", "setup", "keycloak")) {
      List<String> copied =
          text("docker/" + image + "/Dockerfile")
              .lines()
              .filter(line -> line.startsWith("COPY"))
              .flatMap(DockerFilesTest::sources)
              .toList();
      assertThat(copied).isNotEmpty().allMatch(sent::contains);
    }
  }

  private static Stream<String> sources(String copy) {
    List<String> words =
        Stream.of(copy.split(" ")).skip(1).filter(word -> !word.startsWith("--")).toList();
    return words.subList(0, words.size() - 1).stream();
  }

  private static Set<String> imageVariables(String image) throws IOException {
    return found(
        Pattern.compile("(BROBYGGAREN_[A-Z_]+)="), 1, text("docker/" + image + "/Dockerfile"));
  }

  private static Map<String, Object> environment(String service) throws IOException {
    return map(service(service).get("environment"));
  }

  private static Map<String, Object> service(String name) throws IOException {
    Object compose =
        new Load(LoadSettings.builder().build()).loadFromString(text("docker/compose.yaml"));
    return map(map(map(compose).get("services")).get(name));
  }

  /** With what it takes over from a map of another name. */
  private static Map<String, Object> map(Object node) {
    Map<String, Object> all = new LinkedHashMap<>();
    ((Map<?, ?>) node)
        .forEach(
            (key, value) -> {
              if (key.equals("<<")) {
                all.putAll(map(value));
              } else {
                all.put(key.toString(), value);
              }
            });
    return all;
  }

  /** {@code A_{B,C}_D} as two names. */
  private static String spelledOut(String text) {
    return Pattern.compile("(BROBYGGAREN_[A-Z_]*)\\{([A-Z_,]+)}([A-Z_]*)")
        .matcher(text)
        .replaceAll(
            m ->
                Stream.of(m.group(2).split(","))
                    .map(one -> m.group(1) + one + m.group(3))
                    .collect(Collectors.joining(" ")));
  }

  private static String property(String pom, String name) {
    return pom.replaceAll("(?s).*<" + name + ">(.*?)</" + name + ">.*", "$1");
  }

  private static Set<String> found(Pattern pattern, int group, String text) {
    return pattern
        .matcher(text)
        .results()
        .map(result -> result.group(group))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static String allTexts(Path folder) throws IOException {
    StringBuilder all = new StringBuilder();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(f -> f.toString().matches(".*\\.(java|xml|json)")).toList()) {
        all.append(Files.readString(file));
      }
    }
    return all.toString();
  }

  private static String text(String path) throws IOException {
    return Files.readString(PROJECT.resolve(path));
  }
}
