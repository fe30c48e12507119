package se.brobyggaren.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Stateful;
import jakarta.ejb.Stateless;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.ConversationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.context.SessionScoped;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import se.brobyggaren.kernel.Allows;
import se.brobyggaren.kernel.BeforeScope;

/** Nobody comes in but by a door that asks for a role, and no entity goes out. */
class BoundaryRulesTest {
  private static final List<Class<? extends java.lang.annotation.Annotation>> BEANS =
      List.of(
          Stateless.class,
          Stateful.class,
          Singleton.class,
          ApplicationScoped.class,
          RequestScoped.class,
          SessionScoped.class,
          ConversationScoped.class,
          Dependent.class,
          Named.class);

  /**
   * AuditTrail: only ever called from inside a boundary method, and a refusal must be kept where no
   * role is held.
   */
  private static final Set<String> WITHOUT_DOOR =
      Set.of("se.brobyggaren.audit.boundary.AuditTrail");

  /** Finding a scope, choosing it, being recognised, answering the survey: nothing else. */
  private static final Set<String> BEFORE_SCOPE =
      Set.of(
          "se.brobyggaren.tenancy.boundary.ScopeDirectory",
          "se.brobyggaren.access.boundary.ScopeChoice",
          "se.brobyggaren.access.boundary.SignIn",
          // A respondent never gets a scope of their own: the one-time code names the service.
          "se.brobyggaren.survey.boundary.SurveyAnswering");

  @TestFactory
  Stream<DynamicTest> nobodyPassesWithoutARole() {
    return HouseRule.tests(
        House.product(),
        List.of(
            new HouseRule(
                "every public method of a boundary bean says who may call it",
                BoundaryRulesTest::saysWhoMayCall,
                "door",
                "open() says neither @Allows nor @BeforeScope"),
            new HouseRule(
                "an inherited public method says it too",
                BoundaryRulesTest::saysWhoMayCall,
                "door",
                "inherited() says neither @Allows nor @BeforeScope"),
            new HouseRule(
                "a door names at least one role",
                BoundaryRulesTest::saysWhoMayCall,
                "door",
                "nobody() allows no role"),
            new HouseRule(
                "a door stands on the method, where the interceptor looks",
                BoundaryRulesTest::doorStandsOnAMethod,
                "door",
                "@Allows on the class"),
            new HouseRule(
                "only named classes work before a scope",
                BoundaryRulesTest::beforeScopeIsRare,
                "door",
                "early() works before any scope"),
            new HouseRule(
                "a boundary takes and returns records, never an entity",
                BoundaryRulesTest::showsNoEntity,
                "exposure",
                "shows se.brobyggaren.architecture.examples.exposure.client.entity.Person"),
            new HouseRule(
                "a public field is no way around",
                BoundaryRulesTest::hasNoPublicState,
                "door",
                "public field state")));
  }

  private static ArchRule saysWhoMayCall(House house) {
    return classes()
        .that(house.inLayer("boundary"))
        .and(describe("are beans", BoundaryRulesTest::isBean))
        .and(describe("are no named exception", t -> !WITHOUT_DOOR.contains(t.getName())))
        .should(
            Fault.forEach(
                "say who may call",
                type ->
                    type.getAllMethods().stream()
                        .filter(BoundaryRulesTest::canBeCalled)
                        .map(BoundaryRulesTest::doorFault)));
  }

  private static String doorFault(JavaMethod method) {
    if (method.isAnnotatedWith(Allows.class)) {
      return method.getAnnotationOfType(Allows.class).value().length == 0
          ? method.getName() + "() allows no role"
          : null;
    }
    return method.isAnnotatedWith(BeforeScope.class)
        ? null
        : method.getName() + "() says neither @Allows nor @BeforeScope";
  }

  private static boolean canBeCalled(JavaMethod method) {
    return method.getModifiers().contains(JavaModifier.PUBLIC)
        && !method.getModifiers().contains(JavaModifier.STATIC)
        && !method.getModifiers().contains(JavaModifier.ABSTRACT)
        && !method.getModifiers().contains(JavaModifier.SYNTHETIC)
        && !method.getOwner().isEquivalentTo(Object.class);
  }

  private static ArchRule doorStandsOnAMethod(House house) {
    return classes()
        .that(house.inComponents())
        .and(
            describe(
                "are no interceptor", t -> !t.isAnnotatedWith("jakarta.interceptor.Interceptor")))
        .should(
            Fault.forEach(
                "have @Allows on methods only",
                type ->
                    type.isAnnotatedWith(Allows.class)
                        ? Stream.of("@Allows on the class")
                        : Stream.empty()));
  }

  private static ArchRule beforeScopeIsRare(House house) {
    return classes()
        .that(house.inComponents())
        .and(describe("are not among the named", t -> !BEFORE_SCOPE.contains(t.getName())))
        .should(
            Fault.forEach(
                "not work before a scope",
                type ->
                    type.getMethods().stream()
                        .filter(method -> method.isAnnotatedWith(BeforeScope.class))
                        .map(method -> method.getName() + "() works before any scope")));
  }

  private static ArchRule showsNoEntity(House house) {
    return classes()
        .that(house.inLayer("boundary"))
        .should(
            Fault.forEach(
                "show only records and values",
                type ->
                    visible(type)
                        .flatMap(member -> member.getAllInvolvedRawTypes().stream())
                        .map(JavaClass::getBaseComponentType)
                        .filter(
                            seen ->
                                house.inLayer("entity").test(seen)
                                    || house.inLayer("control").test(seen))
                        .map(seen -> "shows " + seen.getName())));
  }

  private static Stream<JavaMember> visible(JavaClass type) {
    return type.getMembers().stream()
        .filter(member -> member.getModifiers().contains(JavaModifier.PUBLIC));
  }

  private static ArchRule hasNoPublicState(House house) {
    return classes()
        .that(house.inLayer("boundary"))
        .and(describe("are beans", BoundaryRulesTest::isBean))
        .should(
            Fault.forEach(
                "have no public state",
                type ->
                    type.getFields().stream()
                        .filter(field -> field.getModifiers().contains(JavaModifier.PUBLIC))
                        .filter(field -> !field.getModifiers().contains(JavaModifier.STATIC))
                        .map(field -> "public field " + field.getName())));
  }

  private static boolean isBean(JavaClass type) {
    return BEANS.stream().anyMatch(type::isAnnotatedWith);
  }
}
