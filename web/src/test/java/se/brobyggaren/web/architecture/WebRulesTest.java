package se.brobyggaren.web.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import se.brobyggaren.architecture.HabitRulesTest;
import se.brobyggaren.architecture.House;
import se.brobyggaren.architecture.HouseRule;
import se.brobyggaren.architecture.ScopeRulesTest;

/** Pages and REST resources stand outside the components and see only what is shown to them. */
class WebRulesTest {

  @TestFactory
  Stream<DynamicTest> pagesSeeOnlyWhatIsShown() {
    return HouseRule.tests(
        House.of("se.brobyggaren.web"),
        List.of(
            rule(
                "web sees only boundary and kernel",
                WebRulesTest::seesOnlyBoundaryAndKernel,
                "se.brobyggaren.audit.entity.Act"),
            rule(
                "web sees no innards of the kernel",
                WebRulesTest::seesOnlyBoundaryAndKernel,
                "se.brobyggaren.kernel.control.ActiveTenant"),
            rule(
                "web speaks to no database",
                WebRulesTest::speaksToNoDatabase,
                "jakarta.persistence.EntityManager"),
            rule(
                "no page decides who acts where",
                ScopeRulesTest::isDecidedElsewhere,
                "ActiveScope.set("),
            rule("time comes from the clock alone", HabitRulesTest::timeFromTheClock, "now"),
            rule("nothing hangs on a thread", HabitRulesTest::nothingHangsOnAThread, "ThreadLocal"),
            rule("no name that says nothing", HabitRulesTest::namesSaySomething, "PageHelper"),
            rule("nothing is printed", HabitRulesTest::nothingIsPrinted, "java.lang.System.out")));
  }

  private static HouseRule rule(String sentence, Function<House, ArchRule> rule, String fault) {
    return new HouseRule(sentence, rule, "pages", fault);
  }

  private static ArchRule seesOnlyBoundaryAndKernel(House house) {
    return noClasses()
        .that(house.inComponents())
        .should()
        .dependOnClassesThat(describe("are hidden in a component", WebRulesTest::isHidden));
  }

  /** Commands of the installation are no part of the running product either. */
  private static boolean isHidden(JavaClass type) {
    String name = type.getBaseComponentType().getPackageName();
    return name.matches("se\\.brobyggaren\\.[a-z]+\\.(control|entity)(\\..*)?")
            && !name.startsWith("se.brobyggaren.web.")
        || name.startsWith("se.brobyggaren.installation");
  }

  /** A lost update comes as the provider's exception, and must be told as what it is. */
  private static ArchRule speaksToNoDatabase(House house) {
    return noClasses()
        .that(house.inComponents())
        .should()
        .dependOnClassesThat(
            resideInAnyPackage(
                    "jakarta.persistence..", "org.hibernate..", "java.sql..", "javax.sql..")
                .and(
                    describe(
                        "are no lost update",
                        type -> !type.getSimpleName().equals("OptimisticLockException"))));
  }
}
