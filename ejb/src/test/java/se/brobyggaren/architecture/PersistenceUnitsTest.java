package se.brobyggaren.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.MappedSuperclass;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The units themselves: one for each login, nothing cached, the schema never made by the ORM. */
class PersistenceUnitsTest {
  private final PersistenceUnits product = PersistenceUnits.at("META-INF/persistence.xml");

  @Test
  void thereIsOneUnitForEachLogin() {
    assertThat(product.units().keySet())
        .containsExactlyInAnyOrder("tenant", "platform", "release", "county", "national");
  }

  @Test
  void nothingIsCachedMadeOrGuessed() {
    product.units().forEach((name, unit) -> assertThat(faultsOf(name, unit)).isEmpty());
  }

  @Test
  void aCarelessUnitIsNoticed() {
    PersistenceUnits.Unit careless =
        PersistenceUnits.at("architecture/persistence.xml").units().get("careless");
    assertThat(faultsOf("careless", careless))
        .containsExactlyInAnyOrder(
            "keeps a cache: ALL",
            "speaks through java:jboss/datasources/Tenant",
            "lets the ORM make the schema: update",
            "hibernate.cache.use_query_cache is on");
  }

  @Test
  void onlyMappedClassesAreListed() throws ClassNotFoundException {
    for (Map.Entry<String, PersistenceUnits.Unit> unit : product.units().entrySet()) {
      for (String name : unit.getValue().classes()) {
        Class<?> type = Class.forName(name);
        assertThat(List.of(Entity.class, Embeddable.class, MappedSuperclass.class))
            .as("%s in unit %s", name, unit.getKey())
            .anyMatch(type::isAnnotationPresent);
      }
    }
  }

  private static List<String> faultsOf(String name, PersistenceUnits.Unit unit) {
    List<String> faults = new ArrayList<>();
    if (!unit.cacheMode().equals("NONE")) {
      faults.add("keeps a cache: " + unit.cacheMode());
    }
    if (!unit.source().equalsIgnoreCase("java:jboss/datasources/" + name)) {
      faults.add("speaks through " + unit.source());
    }
    String made = unit.properties().get("hibernate.hbm2ddl.auto");
    if (!"validate".equals(made)) {
      faults.add("lets the ORM make the schema: " + made);
    }
    unit.properties()
        .forEach(
            (key, value) -> {
              if (key.startsWith("hibernate.cache.use_") && value.equals("true")) {
                faults.add(key + " is on");
              }
            });
    return faults;
  }
}
