package se.brobyggaren.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.brobyggaren.kernel.Component;

/**
 * A tree of components under one root package: the product's own, or a small one with a fault that
 * proves a rule.
 */
public record House(String root, JavaClasses classes) {
  /** From the first to stand to the last (ARCHITECTURE, business components). */
  static final List<String> ORDER =
      List.of(
          "kernel",
          "disclosure",
          "audit",
          "tenancy",
          "access",
          "vocabulary",
          "client",
          "intake",
          "casework",
          "survey",
          "programme",
          "steering",
          "deficiency",
          "statistics",
          "exchange",
          "county",
          "national");

  /** Command-line programs, and the library of configuration values: no business components. */
  private static final Set<String> BESIDE = Set.of("installation", "tenantconfig");

  private static final String PRODUCT = "se.brobyggaren";

  static House product() {
    return of(PRODUCT);
  }

  /** The shipped classes under the root. */
  public static House of(String root) {
    return new House(
        root,
        new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(root));
  }

  public static House example(String name) {
    String root = House.class.getPackageName() + ".examples." + name;
    return new House(root, new ClassFileImporter().importPackages(root));
  }

  /** Empty for a class outside the house, and for what is no business component. */
  public Optional<String> componentOf(JavaClass type) {
    return segments(type).findFirst().filter(name -> !BESIDE.contains(name));
  }

  /** {@code boundary}, {@code control}, {@code entity}; empty for a component's own package. */
  public String layerOf(JavaClass type) {
    return segments(type).skip(1).findFirst().orElse("");
  }

  boolean hasLayer(String component, String layer) {
    return classes.containPackage(root + "." + component + "." + layer);
  }

  Set<String> mayUse(String component) {
    String name = root + "." + component + ".package-info";
    return classes.stream()
        .filter(type -> type.getName().equals(name) && type.isAnnotatedWith(Component.class))
        .flatMap(type -> Stream.of(type.getAnnotationOfType(Component.class).mayUse()))
        .collect(Collectors.toSet());
  }

  DescribedPredicate<JavaClass> inLayer(String layer) {
    return DescribedPredicate.describe(
        "in a package '" + layer + "'",
        type -> componentOf(type).isPresent() && layerOf(type).equals(layer));
  }

  public DescribedPredicate<JavaClass> inComponents() {
    return DescribedPredicate.describe(
        "in a business component", type -> componentOf(type).isPresent());
  }

  DescribedPredicate<JavaClass> inComponents(Set<String> names) {
    return DescribedPredicate.describe(
        "in " + names, type -> componentOf(type).filter(names::contains).isPresent());
  }

  private Stream<String> segments(JavaClass type) {
    String name = type.getPackageName();
    return name.startsWith(root + ".")
        ? Stream.of(name.substring(root.length() + 1).split("\\."))
        : Stream.empty();
  }
}
