package se.brobyggaren.tenantconfig.file;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import org.snakeyaml.engine.v2.api.Dump;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.schema.CoreSchema;
import se.brobyggaren.tenantconfig.TenantConfiguration;
import se.brobyggaren.tenantconfig.check.CodeCheck;
import se.brobyggaren.tenantconfig.check.MeaningCheck;
import se.brobyggaren.tenantconfig.check.Problem;
import se.brobyggaren.tenantconfig.check.SchemaCheck;
import se.brobyggaren.tenantconfig.check.YamlTree;
import se.brobyggaren.tenantconfig.steering.RequiredParties;

/** A tenant as YAML text (verksamheten som text): checked on its way in, written on its way out. */
public final class TenantText {
  private TenantText() {}

  /**
   * Checks and reads a text, with the very checks that files get.
   *
   * @param today the day on which § 5's parties are looked for
   */
  public static Checked check(String yaml, LocalDate today) {
    YamlTree tree = YamlTree.of(yaml);
    List<Problem> problems = new ArrayList<>(tree.problems());
    TenantConfiguration configuration = null;
    if (tree.root() != null) {
      problems.addAll(SchemaCheck.of(tree));
      problems.addAll(CodeCheck.of(tree));
      if (problems.stream().noneMatch(Problem::isError)) {
        configuration = TreeMapping.toValues(tree.root());
        problems.addAll(MeaningCheck.of(configuration, tree));
        problems.addAll(parties(configuration, tree, today));
      }
    }
    if (problems.stream().anyMatch(Problem::isError)) {
      configuration = null;
    }
    problems.sort(Comparator.comparingInt(Problem::line));
    return new Checked(configuration, List.copyOf(problems), tree);
  }

  /** Reads a text that was checked before, such as a version from the database. */
  public static TenantConfiguration read(String yaml) {
    return TreeMapping.toValues(YamlTree.of(yaml).root());
  }

  /** The configuration as a file; reading it gives an equal configuration. */
  public static String toYaml(TenantConfiguration configuration) {
    DumpSettings settings =
        DumpSettings.builder()
            .setSchema(new CoreSchema())
            .setDefaultFlowStyle(FlowStyle.BLOCK)
            .setIndicatorIndent(2)
            .setIndentWithIndicator(true)
            .setWidth(120)
            .build();
    return new Dump(settings).dumpToString(TreeMapping.toMaps(configuration));
  }

  /** SHA-256 of the text in hexadecimal: another value means another version. */
  public static String hash(String yaml) {
    try {
      return HexFormat.of()
          .formatHex(
              MessageDigest.getInstance("SHA-256").digest(yaml.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /** An ended tenant is looked at on its last day, one that has not begun on its first. */
  private static List<Problem> parties(TenantConfiguration tenant, YamlTree tree, LocalDate today) {
    LocalDate from = tenant.validity().from();
    LocalDate to = tenant.validity().to();
    LocalDate day = to != null && to.isBefore(today) ? to : today;
    LocalDate looked = from != null && from.isAfter(day) ? from : day;
    int line = tree.line("/steeringGroups");
    if (tenant.steeringGroupsOn(looked).isEmpty()) {
      return List.of(Problem.warning(line, "parties.noGroup", looked));
    }
    return RequiredParties.missingOn(looked, tenant.steeringGroups()).stream()
        .map(p -> Problem.warning(line, "parties.missing." + p, looked))
        .toList();
  }
}
