package se.brobyggaren.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import se.brobyggaren.kernel.ActiveScope;
import se.brobyggaren.kernel.CurrentUser;
import se.brobyggaren.kernel.Scopes;

/** Who acts where is decided in one place; whoever else could decide it would pass every door. */
public class ScopeRulesTest {
  private static final String SCOPES = "se.brobyggaren.kernel.Scopes";

  /** Deciding call → classes that may make it. */
  private static final Map<String, Set<String>> DECIDED_BY =
      Map.of(
          ActiveScope.class.getName() + ".set",
          Set.of(SCOPES, "se.brobyggaren.access.boundary.ScopeChoice"),
          CurrentUser.class.getName() + ".recognised",
          Set.of(SCOPES, "se.brobyggaren.access.boundary.SignIn"),
          // Loads each tenant's files before anybody is let in; puts a respondent's answers in the
          // box of the service that the code names; works on a file as whoever asked for it.
          Scopes.class.getName() + ".within",
          Set.of(
              SCOPES,
              "se.brobyggaren.tenancy.control.ConfigurationLoading",
              "se.brobyggaren.survey.boundary.SurveyAnswering",
              "se.brobyggaren.exchange.control.ImportJob"));

  @TestFactory
  Stream<DynamicTest> scopesAreChosenInOnePlace() {
    return HouseRule.tests(
        House.product(),
        List.of(
            rule("only the choice makes a scope active", "ActiveScope.set("),
            rule("only the sign-in says who acts", "CurrentUser.recognised("),
            rule("only named jobs act without a person", "Scopes.within(")));
  }

  private static HouseRule rule(String sentence, String fault) {
    return new HouseRule(sentence, ScopeRulesTest::isDecidedElsewhere, "impostor", fault);
  }

  public static ArchRule isDecidedElsewhere(House house) {
    return noClasses()
        .that(house.inComponents())
        .should()
        .accessTargetWhere(describe("decides who acts where", ScopeRulesTest::decides));
  }

  private static boolean decides(JavaAccess<?> access) {
    Set<String> allowed =
        DECIDED_BY.get(access.getTargetOwner().getName() + "." + access.getName());
    String from = access.getOriginOwner().getName().replaceFirst("\\$.*", "");
    return allowed != null && !allowed.contains(from);
  }
}
