package se.brobyggaren.tenantconfig.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import se.brobyggaren.tenantconfig.Area;
import se.brobyggaren.tenantconfig.TenantConfiguration;
import se.brobyggaren.tenantconfig.Term;
import se.brobyggaren.tenantconfig.goals.AgeBand;
import se.brobyggaren.tenantconfig.priority.PriorityRule;
import se.brobyggaren.tenantconfig.steering.Seat;
import se.brobyggaren.tenantconfig.steering.SteeringGroup;

/** What a schema cannot say (rimlighetskontroll): things that contradict each other in one file. */
public final class MeaningCheck {
  private final TenantConfiguration tenant;
  private final YamlTree tree;
  private final List<Problem> problems = new ArrayList<>();

  private MeaningCheck(TenantConfiguration tenant, YamlTree tree) {
    this.tenant = tenant;
    this.tree = tree;
  }

  public static List<Problem> of(TenantConfiguration tenant, YamlTree tree) {
    MeaningCheck check = new MeaningCheck(tenant, tree);
    check.targetGroup();
    check.areas();
    check.rules();
    check.codes();
    check.bands();
    check.succession();
    check.problems.addAll(ReportsCheck.of(tenant, tree));
    return check.problems;
  }

  private void targetGroup() {
    Integer highest = tenant.targetGroup().maximumAge();
    if (highest != null && highest < tenant.targetGroup().minimumAge()) {
      int lowest = tenant.targetGroup().minimumAge();
      error("/targetGroup/maximumAge", "range.backwards", lowest, highest);
    }
  }

  private void areas() {
    for (int i = 0; i < tenant.areas().size(); i++) {
      Area area = tenant.areas().get(i);
      if (!area.period().overlaps(tenant.validity())) {
        error("/areas/" + i, "area.outsideValidity", AreaWords.of(area));
      }
      for (int j = 0; j < i; j++) {
        Area earlier = tenant.areas().get(j);
        if (area.sharesGroundWith(earlier) && area.period().overlaps(earlier.period())) {
          error("/areas/" + i, "area.twice", AreaWords.of(area), tree.line("/areas/" + j));
        }
      }
    }
  }

  private void rules() {
    Map<PriorityRule, Integer> lines = new HashMap<>();
    for (int g = 0; g < tenant.priorityOrder().groups().size(); g++) {
      List<PriorityRule> rules = tenant.priorityOrder().groups().get(g).rules();
      for (int r = 0; r < rules.size(); r++) {
        String pointer = "/priorityOrder/groups/" + g + "/rules/" + r;
        Integer earlier = lines.putIfAbsent(rules.get(r), tree.line(pointer));
        if (earlier != null) {
          error(pointer, "rule.twice", rules.get(r).code(), earlier);
        }
      }
    }
  }

  private void codes() {
    unique(tenant.steeringGroups(), "/steeringGroups", "code", SteeringGroup::code);
    for (int g = 0; g < tenant.steeringGroups().size(); g++) {
      List<Seat> seats = tenant.steeringGroups().get(g).seats();
      unique(seats, "/steeringGroups/" + g + "/seats", "code", Seat::code);
    }
    unique(tenant.consultationGroups(), "/consultationGroups", "code", c -> c.code());
    unique(tenant.ageBands(), "/ageBands", "report", b -> b.report().name());
    terms(tenant.vocabularies().contactReasons(), "contactReasons");
    terms(tenant.vocabularies().assignments(), "assignments");
    terms(tenant.vocabularies().deficiencyTypes(), "deficiencyTypes");
    terms(tenant.vocabularies().authorities(), "authorities");
  }

  private void terms(List<Term> terms, String name) {
    unique(terms, "/vocabularies/" + name, "code", Term::code);
  }

  private <T> void unique(List<T> all, String list, String key, Function<T, String> code) {
    Map<String, Integer> lines = new HashMap<>();
    for (int i = 0; i < all.size(); i++) {
      String pointer = list + "/" + i + "/" + key;
      Integer earlier = lines.putIfAbsent(code.apply(all.get(i)), tree.line(pointer));
      if (earlier != null) {
        error(pointer, "code.twice", tree.written(pointer), earlier);
      }
    }
  }

  private void bands() {
    for (int b = 0; b < tenant.ageBands().size(); b++) {
      problems.addAll(
          overlaps(tenant.ageBands().get(b).bands(), "/ageBands/" + b + "/bands", tree));
    }
  }

  static List<Problem> overlaps(List<AgeBand> bands, String pointer, YamlTree tree) {
    List<Problem> found = new ArrayList<>();
    for (int i = 1; i < bands.size(); i++) {
      AgeBand before = bands.get(i - 1);
      AgeBand band = bands.get(i);
      if (before.to() == null || band.from() <= before.to()) {
        int line = tree.line(pointer + "/" + i);
        found.add(Problem.error(line, "bands.overlap", band.label(), before.label()));
      }
    }
    return found;
  }

  private void succession() {
    if (tenant.succession().successors().contains(tenant.alias())
        || tenant.succession().predecessors().contains(tenant.alias())) {
      error("/succession", "succession.itself", tenant.alias());
    }
  }

  private void error(String pointer, String key, Object... args) {
    problems.add(Problem.error(tree.line(pointer), key, args));
  }
}
