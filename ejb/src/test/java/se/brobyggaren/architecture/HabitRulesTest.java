package se.brobyggaren.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Habits that isolation, testing and reading rest on. */
public class HabitRulesTest {
  /** They compile figures over large sets, or guard and carry the isolation themselves. */
  private static final Set<String> NATIVE_SQL =
      Set.of("tenancy", "statistics", "exchange", "county", "national");

  /** Sets the tenant of a connection; everything else goes through it. */
  private static final String CONNECTIONS = "se.brobyggaren.kernel.control.TenantConnections";

  /** The rooms where a person's name, contact or circumstances pass through. */
  private static final Set<String> PERSONAL =
      Set.of(
          "audit", "client", "intake", "casework", "survey", "programme", "steering", "deficiency");

  private static final Pattern NAMELESS =
      Pattern.compile(".*(Util|Utils|Helper|Helpers|Manager|Impl|Service|Dto|DTO)");

  private static final Set<String> NATIVE_CALLS =
      Set.of(
          "createNativeQuery",
          "createNativeMutationQuery",
          "createNamedStoredProcedureQuery",
          "createStoredProcedureQuery",
          "createStoredProcedureCall",
          "doWork",
          "doReturningWork");

  @TestFactory
  Stream<DynamicTest> habitsAreKept() {
    return HouseRule.tests(
        House.product(),
        List.of(
            rule("time comes from the clock alone", HabitRulesTest::timeFromTheClock, "now"),
            rule("no system clock is made", HabitRulesTest::timeFromTheClock, "systemUTC"),
            rule("no date reads the clock", HabitRulesTest::timeFromTheClock, "java.util.Date"),
            rule(
                "native queries only where they are needed",
                HabitRulesTest::noNativeQueries,
                "createNativeQuery"),
            rule(
                "native fragments only where they are needed",
                HabitRulesTest::noNativeFragments,
                "Formula"),
            rule(
                "connections only where they are needed",
                HabitRulesTest::noConnections,
                "java.sql.Connection"),
            rule(
                "no session passes the tenant by",
                HabitRulesTest::noOtherSessions,
                "StatelessSession"),
            rule("nothing hangs on a thread", HabitRulesTest::nothingHangsOnAThread, "ThreadLocal"),
            rule("no name that says nothing", HabitRulesTest::namesSaySomething, "DateUtil"),
            rule(
                "personal data are not logged",
                HabitRulesTest::nothingIsLogged,
                "java.util.logging.Logger"),
            rule("nothing is printed", HabitRulesTest::nothingIsPrinted, "java.lang.System.out")));
  }

  private static HouseRule rule(
      String sentence, java.util.function.Function<House, ArchRule> rule, String fault) {
    return new HouseRule(sentence, rule, "habits", fault);
  }

  public static ArchRule timeFromTheClock(House house) {
    return noClasses()
        .that(house.inComponents())
        .and(
            describe(
                "are not the clock's maker",
                t -> !t.getName().equals("se.brobyggaren.kernel.Time")))
        .should()
        .accessTargetWhere(
            describe("reads the machine's time", HabitRulesTest::readsTheMachinesTime));
  }

  private static boolean readsTheMachinesTime(JavaAccess<?> access) {
    String owner = access.getTargetOwner().getName();
    String name = access.getName();
    List<JavaClass> parameters =
        access instanceof com.tngtech.archunit.core.domain.JavaCodeUnitAccess<?> call
            ? call.getTarget().getRawParameterTypes()
            : List.of();
    boolean withoutClock =
        parameters.stream().noneMatch(parameter -> parameter.isEquivalentTo(java.time.Clock.class));
    if (owner.startsWith("java.time.")) {
      return name.equals("now") && withoutClock
          || owner.equals("java.time.Clock")
              && (name.startsWith("system") || name.startsWith("tick"));
    }
    return owner.equals("java.lang.System") && name.equals("currentTimeMillis")
        || owner.equals("java.util.Date") && name.equals("<init>") && parameters.isEmpty()
        || owner.endsWith("Calendar") && name.equals("getInstance");
  }

  private static ArchRule noNativeQueries(House house) {
    return noClasses()
        .that(house.inComponents())
        .and(outside(house, NATIVE_SQL))
        .should()
        .accessTargetWhere(
            describe(
                "speaks native SQL",
                access ->
                    NATIVE_CALLS.contains(access.getName())
                        || access.getName().equals("unwrap")
                            && access
                                .getTargetOwner()
                                .getName()
                                .startsWith("jakarta.persistence")));
  }

  private static ArchRule noNativeFragments(House house) {
    return noClasses()
        .that(house.inComponents())
        .and(outside(house, NATIVE_SQL))
        .should()
        .dependOnClassesThat()
        .haveNameMatching(
            "(org\\.hibernate\\.annotations\\.(Formula|Subselect|SQL.*|ColumnTransformer|JoinFormula|Loader|NamedNative.*|View)|jakarta\\.persistence\\.(NamedNative.*|NamedStoredProcedure.*|SqlResultSetMapping.*))");
  }

  private static ArchRule noConnections(House house) {
    return noClasses()
        .that(house.inComponents())
        .and(outside(house, NATIVE_SQL))
        .and(describe("do not set the tenant", t -> !t.getName().equals(CONNECTIONS)))
        .should()
        .dependOnClassesThat()
        .haveNameMatching(
            "java\\.sql\\.(Connection|.*Statement|DriverManager|ResultSet)|javax\\.sql\\..*|org\\.hibernate\\.engine\\.jdbc\\..*");
  }

  private static ArchRule noOtherSessions(House house) {
    return noClasses()
        .that(house.inComponents())
        .should()
        .dependOnClassesThat()
        .haveNameMatching(
            "org\\.hibernate\\.(StatelessSession.*|SessionFactory|SessionBuilder|SharedSessionBuilder|Filter)|jakarta\\.persistence\\.(EntityManagerFactory|PersistenceUnit|Persistence)");
  }

  public static ArchRule nothingHangsOnAThread(House house) {
    return noClasses()
        .that(house.inComponents())
        .should()
        .dependOnClassesThat()
        .areAssignableTo(ThreadLocal.class);
  }

  public static ArchRule namesSaySomething(House house) {
    return classes()
        .that(house.inComponents())
        .should(
            Fault.forEach(
                "have a name that says something",
                type ->
                    NAMELESS.matcher(type.getSimpleName()).matches()
                        ? Stream.of("says nothing")
                        : Stream.empty()));
  }

  private static ArchRule nothingIsLogged(House house) {
    return noClasses()
        .that(house.inComponents(PERSONAL))
        .should()
        .dependOnClassesThat()
        .haveNameMatching(
            "(java\\.util\\.logging|org\\.slf4j|org\\.jboss\\.logging)\\..*|java\\.lang\\.System\\$Logger");
  }

  public static ArchRule nothingIsPrinted(House house) {
    return noClasses()
        .that(house.inComponents())
        .should()
        .accessTargetWhere(
            describe(
                "prints",
                access ->
                    access.getTargetOwner().isEquivalentTo(System.class)
                            && Set.of("out", "err").contains(access.getName())
                        || access.getName().equals("printStackTrace")));
  }

  private static DescribedPredicate<JavaClass> outside(House house, Set<String> components) {
    return DescribedPredicate.not(house.inComponents(components));
  }
}
