package se.brobyggaren.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.persistence.Entity;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Table;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.annotations.Immutable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import se.brobyggaren.kernel.TenantOwned;

/** Every row has one owner and every class one login (ARCHITECTURE, who holds data). */
class PersistenceRulesTest {
  /** Units that may read a schema they do not write, with entities that never change. */
  private static final Map<String, Set<String>> READERS =
      Map.of(
          "tenant", Set.of(),
          "published", Set.of("release", "national"),
          "release", Set.of("county", "national", "tenant"),
          "national", Set.of("tenant", "county"),
          "county", Set.of("national"),
          "platform", Set.of());

  private static final Set<String> WITH_PLATFORM = Set.of("audit", "tenancy", "access");

  /** Keeps each scope's entry with the scope's own login, one of them at a time. */
  private static final Set<String> SEVERAL_LOGINS =
      Set.of("se.brobyggaren.audit.control.AuditEntries");

  private final PersistenceUnits product = PersistenceUnits.at("META-INF/persistence.xml");

  @TestFactory
  Stream<DynamicTest> everyRowHasOneOwner() {
    return HouseRule.tests(
        House.product(),
        List.of(
            new HouseRule(
                "an entity of a tenant carries the tenant",
                PersistenceRulesTest::carriesTheTenant,
                "mapping",
                "Loose is of schema tenant and does not extend TenantOwned"),
            new HouseRule(
                "every entity stands in the unit of the login that may",
                this::standsInItsUnit,
                "mapping",
                "Forgotten stands in no unit"),
            new HouseRule(
                "no other login gets to know a tenant's entity",
                this::standsInItsUnit,
                "mapping",
                "Astray is of schema tenant and stands in unit county"),
            new HouseRule(
                "who only reads a schema does so with an entity that never changes",
                this::standsInItsUnit,
                "mapping",
                "Changeable is of schema release and stands in unit county"),
            new HouseRule(
                "an entity of a tenant is kept in no cache",
                PersistenceRulesTest::isCachedNowhere,
                "mapping",
                "Cached is cached"),
            new HouseRule(
                "a class speaks through one login",
                PersistenceRulesTest::speaksThroughOneLogin,
                "mapping",
                "speaks through [county, tenant]"),
            new HouseRule(
                "only audit, tenancy and access speak as platform",
                PersistenceRulesTest::platformIsForFew,
                "mapping",
                "speaks as platform")));
  }

  private PersistenceUnits unitsOf(House house) {
    return house.root().equals("se.brobyggaren")
        ? product
        : PersistenceUnits.at("architecture/persistence.xml");
  }

  private static ArchRule carriesTheTenant(House house) {
    return classes()
        .that(house.inComponents())
        .and()
        .areAnnotatedWith(Entity.class)
        .should(
            Fault.forEach(
                "extend TenantOwned when they are of schema tenant",
                type ->
                    "tenant".equals(schemaOf(type)) && !type.isAssignableTo(TenantOwned.class)
                        ? Stream.of(
                            type.getSimpleName()
                                + " is of schema tenant and does not extend TenantOwned")
                        : Stream.empty()));
  }

  private ArchRule standsInItsUnit(House house) {
    PersistenceUnits units = unitsOf(house);
    return classes()
        .that(house.inComponents())
        .and()
        .areAnnotatedWith(Entity.class)
        .should(Fault.forEach("stand in the right unit", type -> unitFaults(type, units)));
  }

  private static Stream<String> unitFaults(JavaClass type, PersistenceUnits units) {
    Set<String> standsIn = units.of(type.getName());
    if (standsIn.isEmpty()) {
      return Stream.of(type.getSimpleName() + " stands in no unit");
    }
    return standsIn.stream()
        .map(
            unit -> {
              String schema = schemaOf(type) == null ? units.defaultSchema(unit) : schemaOf(type);
              return mayStand(type, schema, unit)
                  ? null
                  : type.getSimpleName()
                      + " is of schema "
                      + schema
                      + " and stands in unit "
                      + unit;
            });
  }

  private static boolean mayStand(JavaClass type, String schema, String unit) {
    if (schema == null) {
      return false;
    }
    if (schema.equals("published") && unit.equals("tenant")) {
      return type.isAssignableTo(TenantOwned.class);
    }
    boolean reads = READERS.getOrDefault(schema, Set.of()).contains(unit);
    return schema.equals(unit)
        || reads
            && type.isAnnotatedWith(Immutable.class)
            && !type.isAssignableTo(TenantOwned.class);
  }

  private static String schemaOf(JavaClass type) {
    String schema = type.tryGetAnnotationOfType(Table.class).map(Table::schema).orElse("");
    return schema.isEmpty() ? null : schema;
  }

  private static ArchRule isCachedNowhere(House house) {
    return classes()
        .that(house.inComponents())
        .and()
        .areAnnotatedWith(Entity.class)
        .should(
            Fault.forEach(
                "not be cached",
                type ->
                    Stream.of(
                            "jakarta.persistence.Cacheable",
                            "org.hibernate.annotations.Cache",
                            "org.hibernate.annotations.NaturalIdCache")
                        .filter(type::isAnnotatedWith)
                        .map(cache -> type.getSimpleName() + " is cached by " + cache)));
  }

  private static ArchRule speaksThroughOneLogin(House house) {
    return classes()
        .that(describe("speak through a login", t -> !loginsOf(t).isEmpty()))
        .and(describe("are no named exception", t -> !SEVERAL_LOGINS.contains(t.getName())))
        .should(
            Fault.forEach(
                "speak through one login",
                type ->
                    loginsOf(type).size() > 1 || loginsOf(type).contains("")
                        ? Stream.of("speaks through " + loginsOf(type))
                        : Stream.empty()));
  }

  private static ArchRule platformIsForFew(House house) {
    return classes()
        .that(house.inComponents())
        .and(describe("are not of those", t -> !house.inComponents(WITH_PLATFORM).test(t)))
        .should(
            Fault.forEach(
                "not speak as platform",
                type ->
                    loginsOf(type).contains("platform")
                        ? Stream.of("speaks as platform")
                        : Stream.empty()));
  }

  private static Set<String> loginsOf(JavaClass type) {
    return type.getFields().stream()
        .flatMap(field -> field.tryGetAnnotationOfType(PersistenceContext.class).stream())
        .map(PersistenceContext::unitName)
        .collect(Collectors.toCollection(java.util.TreeSet::new));
  }
}
