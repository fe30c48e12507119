package se.brobyggaren.isolation;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.hibernate.boot.MetadataSources;
import org.hibernate.boot.registry.StandardServiceRegistry;
import org.hibernate.boot.registry.StandardServiceRegistryBuilder;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import se.brobyggaren.architecture.PersistenceUnits;
import se.brobyggaren.isolation.ThrowAwayDatabase.Copy;

/** The mapping of every unit fits the tables the changelogs make, seen with the unit's login. */
class MappingTest {
  private static final String SCHEMA = "hibernate.default_schema";
  private static ThrowAwayDatabase server;

  @BeforeAll
  static void start() {
    server = ThrowAwayDatabase.start();
  }

  @AfterAll
  static void stop() throws Exception {
    server.close();
  }

  @TestFactory
  Stream<DynamicTest> everyUnitFitsTheMigratedDatabase() {
    Copy copy = server.copy();
    return PersistenceUnits.at("META-INF/persistence.xml").units().entrySet().stream()
        .map(
            unit ->
                DynamicTest.dynamicTest(
                    "unit " + unit.getKey(), () -> validate(copy, unit.getKey(), unit.getValue())));
  }

  private static void validate(Copy copy, String login, PersistenceUnits.Unit unit)
      throws ClassNotFoundException {
    Map<String, Object> settings = new HashMap<>();
    settings.put("hibernate.connection.url", copy.url());
    settings.put("hibernate.connection.username", login);
    settings.put("hibernate.hbm2ddl.auto", "validate");
    if (unit.properties().containsKey(SCHEMA)) {
      settings.put(SCHEMA, unit.properties().get(SCHEMA));
    }
    StandardServiceRegistry registry =
        new StandardServiceRegistryBuilder().applySettings(settings).build();
    try {
      MetadataSources sources = new MetadataSources(registry);
      for (String name : unit.classes()) {
        sources.addAnnotatedClass(Class.forName(name));
      }
      sources.buildMetadata().buildSessionFactory().close();
    } finally {
      StandardServiceRegistryBuilder.destroy(registry);
    }
  }
}
