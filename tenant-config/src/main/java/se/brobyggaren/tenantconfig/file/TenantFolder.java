package se.brobyggaren.tenantconfig.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import se.brobyggaren.tenantconfig.check.Problem;
import se.brobyggaren.tenantconfig.check.RawText;

/**
 * A folder of tenants' files (mapp med verksamheter), {@code <alias>.yaml}. A faulty file is
 * refused whole and the others load; files that contradict each other are all refused.
 */
public final class TenantFolder {
  private TenantFolder() {}

  /**
   * Reads every {@code .yaml} or {@code .yml} in the folder, not in folders below it.
   *
   * @param today the day on which § 5's parties are looked for
   */
  public static LoadedTenants load(Path folder, LocalDate today) throws IOException {
    Map<String, Candidate> candidates = new TreeMap<>();
    try (Stream<Path> paths = Files.list(folder)) {
      for (Path path : paths.filter(TenantFolder::isTenantFile).toList()) {
        candidates.put(path.getFileName().toString(), read(path, today));
      }
    }
    List<Candidate> sound = candidates.values().stream().filter(c -> !c.hasErrors()).toList();
    new FilesTogether(sound).check();
    List<TenantFile> files = new ArrayList<>();
    List<Refusal> refusals = new ArrayList<>();
    candidates.values().forEach(c -> c.sortInto(files, refusals));
    return new LoadedTenants(List.copyOf(files), List.copyOf(refusals));
  }

  private static boolean isTenantFile(Path path) {
    String name = path.getFileName().toString();
    return Files.isRegularFile(path) && (name.endsWith(".yaml") || name.endsWith(".yml"));
  }

  private static Candidate read(Path path, LocalDate today) throws IOException {
    String name = path.getFileName().toString();
    if (Files.size(path) > RawText.MOST_BYTES) {
      return new Candidate(
          name, "", null, List.of(Problem.error(0, "file.huge", RawText.MOST_BYTES / 1024)));
    }
    List<Problem> problems = new ArrayList<>();
    String text = RawText.of(Files.readAllBytes(path), problems);
    if (text == null) {
      return new Candidate(name, "", null, problems);
    }
    Checked checked = TenantText.check(text, today);
    problems.addAll(checked.problems());
    checked
        .configuration()
        .filter(c -> !name.replaceFirst("\\.ya?ml$", "").equals(c.alias()))
        .ifPresent(
            c -> problems.add(Problem.error(checked.line("/alias"), "file.name", c.alias())));
    return new Candidate(name, text, checked, problems);
  }

  /** A file on its way to be accepted or refused. */
  static final class Candidate {
    final String file;
    final String text;
    final Checked checked;
    private final List<Problem> problems;

    Candidate(String file, String text, Checked checked, List<Problem> problems) {
      this.file = file;
      this.text = text;
      this.checked = checked;
      this.problems = new ArrayList<>(problems);
    }

    void add(Problem problem) {
      problems.add(problem);
    }

    boolean hasErrors() {
      return problems.stream().anyMatch(Problem::isError);
    }

    void sortInto(List<TenantFile> files, List<Refusal> refusals) {
      problems.sort(Comparator.comparingInt(Problem::line));
      if (hasErrors()) {
        refusals.add(new Refusal(file, List.copyOf(problems)));
      } else {
        files.add(
            new TenantFile(
                file,
                text,
                TenantText.hash(text),
                checked.configuration().orElseThrow(),
                List.copyOf(problems)));
      }
    }
  }
}
