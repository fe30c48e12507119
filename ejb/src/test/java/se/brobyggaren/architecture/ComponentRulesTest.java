package se.brobyggaren.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import se.brobyggaren.kernel.Component;

/** Which component may know which, and how much of it. */
class ComponentRulesTest {

  @TestFactory
  Stream<DynamicTest> componentsKnowOnlyWhatTheySay() {
    return HouseRule.tests(
        House.product(),
        List.of(
            new HouseRule(
                "a component uses only the boundary of components it names",
                ComponentRulesTest::usesOnlyBoundariesItNames,
                "uses",
                "uses b.control"),
            new HouseRule(
                "a component uses only components it names",
                ComponentRulesTest::usesOnlyBoundariesItNames,
                "uses",
                "does not name c"),
            new HouseRule(
                "a component names only earlier ones",
                ComponentRulesTest::namesOnlyEarlierOnes,
                "order",
                "audit may not use casework"),
            new HouseRule(
                "every component stands in the order",
                ComponentRulesTest::standsInTheOrder,
                "uses",
                "b has no place in the order"),
            new HouseRule(
                "every component states its contract",
                ComponentRulesTest::statesItsContract,
                "unstated",
                "unstated.county has no package-info with @Component"),
            new HouseRule(
                "components are free of cycles",
                house -> slices().matching(house.root() + ".(*)..").should().beFreeOfCycles(),
                "cycle",
                "Slice intake -> "),
            new HouseRule(
                "an entity knows no container",
                ComponentRulesTest::entityKnowsNoContainer,
                "entity",
                "jakarta.inject.Inject")));
  }

  private static ArchRule usesOnlyBoundariesItNames(House house) {
    return classes()
        .that(house.inComponents())
        .should(
            Fault.forEach(
                "use only the boundary of named components",
                type ->
                    type.getDirectDependenciesFromSelf().stream()
                        .filter(
                            dependency ->
                                !dependency.getTargetClass().isEquivalentTo(Component.class))
                        .map(
                            dependency ->
                                Fault.of(
                                    foreign(house, type, dependency.getTargetClass()),
                                    dependency.getDescription()))));
  }

  private static String foreign(House house, JavaClass from, JavaClass to) {
    String own = house.componentOf(from).orElseThrow();
    String other = house.componentOf(to.getBaseComponentType()).orElse(own);
    if (other.equals(own)) {
      return null;
    }
    if (!house.mayUse(own).contains(other)) {
      return own + " does not name " + other;
    }
    String layer = house.layerOf(to.getBaseComponentType());
    // What has no boundary is all boundary, but for what it keeps to itself.
    boolean visible =
        house.hasLayer(other, "boundary")
            ? layer.equals("boundary")
            : !layer.equals("control") && !layer.equals("entity");
    return visible ? null : own + " uses " + other + "." + layer;
  }

  private static ArchRule namesOnlyEarlierOnes(House house) {
    return classes()
        .that(describe("are contracts", type -> type.isAnnotatedWith(Component.class)))
        .should(
            Fault.forEach(
                "name only earlier components",
                type -> {
                  String own = house.componentOf(type).orElseThrow();
                  return house.mayUse(own).stream()
                      .filter(
                          used ->
                              House.ORDER.indexOf(used) < 0
                                  || House.ORDER.indexOf(used) >= House.ORDER.indexOf(own))
                      .map(used -> own + " may not use " + used);
                }));
  }

  private static ArchRule standsInTheOrder(House house) {
    return classes()
        .that(house.inComponents())
        .should(
            Fault.forEach(
                "be of a component in the order",
                type ->
                    house.componentOf(type).stream()
                        .filter(name -> !House.ORDER.contains(name))
                        .map(name -> name + " has no place in the order")));
  }

  private static ArchRule statesItsContract(House house) {
    return classes()
        .that(house.inComponents())
        .should(
            Fault.forEach(
                "be of a component with a contract",
                type ->
                    house.componentOf(type).stream()
                        .map(name -> house.root() + "." + name)
                        .filter(
                            name ->
                                house.classes().stream()
                                    .noneMatch(
                                        c ->
                                            c.getName().equals(name + ".package-info")
                                                && c.isAnnotatedWith(Component.class)))
                        .map(name -> name + " has no package-info with @Component")));
  }

  /** Annotations of the ORM are words of the mapping; its sessions and queries are not. */
  private static ArchRule entityKnowsNoContainer(House house) {
    return classes()
        .that(house.inLayer("entity"))
        .should()
        .onlyDependOnClassesThat(
            resideInAnyPackage(
                    "java..",
                    "jakarta.persistence..",
                    "jakarta.validation..",
                    "org.hibernate.annotations..",
                    "se.brobyggaren.kernel",
                    "se.brobyggaren.kernel.history",
                    "se.brobyggaren.tenantconfig..")
                .or(
                    describe(
                        "the types' codes", t -> t.getName().equals("org.hibernate.type.SqlTypes")))
                .or(describe("arrays of plain values", t -> t.getBaseComponentType().isPrimitive()))
                .or(
                    house
                        .inComponents()
                        .and(
                            com.tngtech.archunit.base.DescribedPredicate.not(
                                house.inLayer("control"))))
                .and(
                    describe(
                        "no connection, no thread",
                        t ->
                            !t.getPackageName()
                                .matches("java\\.sql|java\\.util\\.concurrent.*|java\\.net.*"))));
  }
}
