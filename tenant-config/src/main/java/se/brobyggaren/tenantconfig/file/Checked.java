package se.brobyggaren.tenantconfig.file;

import java.util.List;
import java.util.Optional;
import se.brobyggaren.tenantconfig.TenantConfiguration;
import se.brobyggaren.tenantconfig.check.Problem;
import se.brobyggaren.tenantconfig.check.YamlTree;

/**
 * A text that was checked (granskad text): the values when there is no error, and all problems by
 * line.
 */
public final class Checked {
  private final TenantConfiguration configuration;
  private final List<Problem> problems;
  private final YamlTree tree;

  Checked(TenantConfiguration configuration, List<Problem> problems, YamlTree tree) {
    this.configuration = configuration;
    this.problems = problems;
    this.tree = tree;
  }

  /** Empty when there is an error. */
  public Optional<TenantConfiguration> configuration() {
    return Optional.ofNullable(configuration);
  }

  public List<Problem> problems() {
    return problems;
  }

  public boolean hasErrors() {
    return problems.stream().anyMatch(Problem::isError);
  }

  int line(String pointer) {
    return tree.line(pointer);
  }
}
