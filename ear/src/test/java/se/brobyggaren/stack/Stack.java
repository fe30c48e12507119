package se.brobyggaren.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.brobyggaren.installation.DatabaseLogin;
import se.brobyggaren.installation.MigrateDatabase;
import se.brobyggaren.installation.PrepareDatabase;
import se.brobyggaren.installation.PrepareRealm;
import se.brobyggaren.installation.Refused;
import se.brobyggaren.installation.Settings;
import se.brobyggaren.stack.demo.DemoData;
import se.brobyggaren.stack.demo.DemoRealm;

/**
 * Hela produkten: starts PostgreSQL, Keycloak and WildFly with the archive, in this order, prepared
 * by the very commands of a real installation, and stops them in the opposite one.
 */
public final class Stack implements AutoCloseable {
  private final Layout layout;
  private final Ports ports;
  private final Progress progress;
  private final Secrets secrets;
  private final Deque<Runnable> stops = new ArrayDeque<>();
  private final List<Process> servers = new ArrayList<>();

  private Stack(Layout layout, Ports ports, Progress progress) {
    this.layout = layout;
    this.ports = ports;
    this.progress = progress;
    this.secrets = Secrets.of(layout);
  }

  /** The whole product with its demo people and, on a fresh database, its demo data. */
  public static Stack start(Layout layout, Ports ports, Progress progress) {
    Leftovers.of(layout).stop(progress);
    Memory.requireEnough();
    ports.requireFree();
    Stack stack = new Stack(layout, ports, progress);
    // Whatever ends this virtual machine, nothing of ours outlives it.
    Runtime.getRuntime().addShutdownHook(new Thread(stack::close, "stop the product"));
    try {
      // Keycloak and the server need each other only when somebody signs in: they start side by
      // side.
      KeycloakServer keycloak = stack.launchKeycloak();
      stack.startDatabase();
      WildFlyServer wildfly = stack.launchWildFly(Optional.empty());
      progress.step("Starting Keycloak", keycloak::awaitReady);
      stack.prepareLogin();
      progress.step("Starting WildFly with the archive", wildfly::awaitReady);
      stack.loadDemoData();
      return stack;
    } catch (RuntimeException e) {
      stack.close();
      throw e;
    }
  }

  /**
   * Database and server with another archive: what in-container tests need, in data of their own.
   */
  public static Stack startForContainerTests(Path archive, Progress progress) {
    Layout layout = Layout.ofContainerTests();
    Leftovers.of(layout).stop(progress);
    Stack stack = new Stack(layout, Ports.free(), progress);
    Runtime.getRuntime().addShutdownHook(new Thread(stack::close, "stop the container"));
    stack.startDatabase();
    WildFlyServer wildfly = stack.launchWildFly(Optional.of(archive));
    progress.step("Starting WildFly with the archive of the tests", wildfly::awaitReady);
    return stack;
  }

  private void startDatabase() {
    PostgresServer postgres =
        progress.step("Starting PostgreSQL", () -> PostgresServer.start(layout, ports.database()));
    stops.push(postgres::stop);
    progress.step(
        "Preparing the database",
        () -> {
          try {
            PrepareDatabase.run(settings(), this::told);
            MigrateDatabase.run(settings(), this::told);
          } catch (Refused e) {
            throw new CannotStart(
                e.getMessage()
                    + "\nIf the data is another version's or damaged, start afresh with -Ddemo.reset (everything entered is forgotten).",
                e);
          }
        });
  }

  private KeycloakServer launchKeycloak() {
    Path keycloak = KeycloakServer.prepare(layout, progress);
    KeycloakServer server = KeycloakServer.start(layout, keycloak, ports, adminPassword());
    stops.push(server::stop);
    servers.add(server.process());
    return server;
  }

  private void prepareLogin() {
    progress.step(
        "Preparing the login",
        () -> {
          PrepareRealm.run(settings(), this::told);
          once("demo-people", () -> new DemoRealm(keycloakUrl(), adminPassword()).prepare());
        });
  }

  private WildFlyServer launchWildFly(Optional<Path> otherArchive) {
    WildFlyServer server = WildFlyServer.start(layout, ports, serverEnvironment(), otherArchive);
    stops.push(server::stop);
    servers.add(server.process());
    return server;
  }

  private String adminPassword() {
    return secrets.values().get("BROBYGGAREN_KEYCLOAK_ADMIN_PASSWORD");
  }

  private void loadDemoData() {
    once("demo-data", () -> progress.step("Loading demo data", this::enterDemoData));
  }

  private void enterDemoData() {
    try {
      DemoData.load(this);
    } catch (CannotStart e) {
      throw new CannotStart(
          e.getMessage() + "\nThe demo data are only half there: start afresh with -Ddemo.reset.",
          e);
    }
  }

  private void once(String what, Runnable work) {
    Path done = layout.folder("state").resolve(what);
    if (!Files.exists(done)) {
      work.run();
      try {
        Files.createFile(done);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  private void told(String line) {
    progress.say("   " + line);
  }

  /** The server knows neither the login that migrates nor the identity provider's administrator. */
  private Map<String, String> serverEnvironment() {
    Map<String, String> environment = new LinkedHashMap<>(settings().values());
    environment.remove(DatabaseLogin.OWNER.passwordVariable());
    environment.keySet().removeIf(name -> name.startsWith("BROBYGGAREN_KEYCLOAK"));
    return environment;
  }

  private Settings settings() {
    Map<String, String> values = new LinkedHashMap<>(secrets.values());
    values.put(
        "BROBYGGAREN_DB_URL", "jdbc:postgresql://localhost:" + ports.database() + "/brobyggaren");
    values.put("BROBYGGAREN_KEYCLOAK_URL", keycloakUrl());
    values.put("BROBYGGAREN_KEYCLOAK_ADMIN", "admin");
    values.put("BROBYGGAREN_OIDC_URL", keycloakUrl() + "/realms/" + PrepareRealm.REALM);
    values.put("BROBYGGAREN_PUBLIC_URL", url());
    values.put(
        "BROBYGGAREN_TENANT_CONFIG", layout.project().resolve("tenant-config/tenants").toString());
    values.put("BROBYGGAREN_FIRST_OPERATOR", "drift");
    return new Settings(values);
  }

  /** For tests that must look behind the product, as one of its own logins. */
  public Connection connect(DatabaseLogin login) throws SQLException {
    Settings settings = settings();
    return DriverManager.getConnection(
        settings.values().get("BROBYGGAREN_DB_URL"),
        login.role(),
        settings.values().get(login.passwordVariable()));
  }

  public int port() {
    return ports.web();
  }

  public String url() {
    return "http://localhost:" + ports.web();
  }

  public String keycloakUrl() {
    return "http://localhost:" + ports.keycloak();
  }

  public String managementUrl() {
    return "http://localhost:" + ports.management();
  }

  /** Those whose end is the end of the product. */
  public List<Process> servers() {
    return List.copyOf(servers);
  }

  @Override
  public synchronized void close() {
    while (!stops.isEmpty()) {
      stops.pop().run();
    }
    Leftovers.of(layout).stopQuietly();
  }
}
