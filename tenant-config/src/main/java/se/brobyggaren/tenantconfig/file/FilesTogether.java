package se.brobyggaren.tenantconfig.file;

import java.util.List;
import se.brobyggaren.tenantconfig.Area;
import se.brobyggaren.tenantconfig.TenantConfiguration;
import se.brobyggaren.tenantconfig.check.AreaWords;
import se.brobyggaren.tenantconfig.check.Problem;
import se.brobyggaren.tenantconfig.file.TenantFolder.Candidate;
import se.brobyggaren.tenantconfig.values.Period;

/**
 * What files say of each other (filer tillsammans): one alias is one tenant, nobody lives in two
 * tenants' areas at once, and successors know their predecessors.
 */
final class FilesTogether {
  private final List<Candidate> candidates;

  FilesTogether(List<Candidate> candidates) {
    this.candidates = candidates;
  }

  void check() {
    for (Candidate one : candidates) {
      for (Candidate other : candidates) {
        if (one != other) {
          sameAlias(one, other);
          sharedGround(one, other);
        }
      }
      TenantConfiguration tenant = of(one);
      tenant.succession().successors().forEach(s -> known(one, s, true));
      tenant.succession().predecessors().forEach(p -> known(one, p, false));
    }
  }

  private static void sameAlias(Candidate one, Candidate other) {
    if (of(one).alias().equals(of(other).alias())) {
      one.add(
          Problem.error(one.checked.line("/alias"), "alias.twice", of(one).alias(), other.file));
    }
  }

  private static void sharedGround(Candidate one, Candidate other) {
    List<Area> areas = of(one).areas();
    for (int i = 0; i < areas.size(); i++) {
      for (Area theirs : of(other).areas()) {
        if (areas.get(i).sharesGroundWith(theirs)
            && served(of(one), areas.get(i), of(other), theirs)) {
          int line = one.checked.line("/areas/" + i);
          one.add(Problem.error(line, "area.otherTenant", AreaWords.of(areas.get(i)), other.file));
        }
      }
    }
  }

  /** Whether there is a day on which both are valid and both serve the area. */
  private static boolean served(
      TenantConfiguration one, Area area, TenantConfiguration other, Area theirs) {
    if (!area.period().overlaps(one.validity()) || !theirs.period().overlaps(other.validity())) {
      return false;
    }
    Period ours = area.period().common(one.validity());
    return ours.overlaps(theirs.period().common(other.validity()));
  }

  private void known(Candidate one, String alias, boolean successor) {
    boolean mutual =
        candidates.stream()
            .filter(c -> of(c).alias().equals(alias))
            .map(c -> of(c).succession())
            .map(s -> successor ? s.predecessors() : s.successors())
            .anyMatch(back -> back.contains(of(one).alias()));
    if (!mutual) {
      String key = successor ? "succession.successor" : "succession.predecessor";
      one.add(Problem.warning(one.checked.line("/succession"), key, alias));
    }
  }

  private static TenantConfiguration of(Candidate candidate) {
    return candidate.checked.configuration().orElseThrow();
  }
}
