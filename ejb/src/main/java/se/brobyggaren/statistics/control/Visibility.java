package se.brobyggaren.statistics.control;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import se.brobyggaren.casework.boundary.caseload.OmbudRegister;
import se.brobyggaren.kernel.CurrentUser;
import se.brobyggaren.kernel.Role;
import se.brobyggaren.statistics.boundary.report.RecordRow;
import se.brobyggaren.statistics.entity.fact.Fact;
import se.brobyggaren.tenantconfig.report.Population;

/**
 * Which records behind a figure the reader may see (insyn): a lead all, an ombud the own cases and
 * what names nobody, a member of the group none (DOMAIN section 3).
 */
@RequestScoped
public class Visibility {
  private static final Set<Population> NAMELESS =
      Set.of(
          Population.ADVICE,
          Population.VISITS,
          Population.DEFICIENCIES,
          Population.ANSWERS,
          Population.PARTICIPANTS);

  @Inject CurrentUser user;
  @Inject OmbudRegister register;

  public List<Fact> of(List<Fact> facts) {
    return facts.stream().filter(visible()).toList();
  }

  /**
   * @param facts those that the rows were made of
   */
  public List<RecordRow> of(List<RecordRow> rows, List<Fact> facts) {
    if (user.has(Role.LEAD) || rows.isEmpty()) {
      return rows;
    }
    var keys = of(facts).stream().map(fact -> fact.origin().record()).collect(Collectors.toSet());
    return rows.stream().filter(row -> keys.contains(row.id())).toList();
  }

  private Predicate<Fact> visible() {
    if (user.has(Role.LEAD)) {
      return fact -> true;
    }
    if (!user.has(Role.OMBUD)) {
      return fact -> false;
    }
    UUID self = register.self().map(ombud -> ombud.value()).orElse(null);
    return fact ->
        NAMELESS.contains(fact.population()) || self != null && self.equals(fact.origin().ombud());
  }
}
