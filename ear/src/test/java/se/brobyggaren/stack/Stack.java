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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.brobyggaren.installation.DatabaseLogin;
import se.brobyggaren.installation.MigrateDatabase;
import se.brobyggaren.installation.PrepareDatabase;
import se.brobyggaren.installation.PrepareRealm;
import se.brobyggaren.installation.Refused;
import se.brobyggaren.stack.demo.DemoData;
import se.brobyggaren.stack.demo.DemoRealm;

/**
 * Hela produkten: starts PostgreSQL, Keycloak and WildFly with the archive, in this order, prepared
 * by the very commands of a real installation, and stops them in the opposite one.
 */
public final class Stack implements AutoCloseable {
  private static final String DATABASE = "brobyggaren";

  private final Layout layout;
  private final Progress progress;
  private final RunSettings settings;
  private final Deque<Runnable> stops = new ArrayDeque<>();
  private final List<Process> servers = new ArrayList<>();
  private volatile boolean closing;

  private Stack(Layout layout, Ports ports, Progress progress) {
    this.layout = layout;
    this.progress = progress;
    this.settings =
        new RunSettings(
            ports, Secrets.of(layout), DATABASE, layout.project().resolve("tenant-config/tenants"));
  }

  /** The whole product with its demo people and, on a fresh database, its demo data. */
  public static Stack start(Layout layout, Ports ports, Progress progress) {
    Leftovers.of(layout).stop(progress);
    Memory.ofThisMachine().requireEnough();
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
    int port = settings.ports().database();
    PostgresServer postgres =
        progress.step("Starting PostgreSQL", () -> PostgresServer.start(layout, port));
    stops.push(postgres::stop);
    progress.step("Preparing the database", () -> prepareDatabase(settings, progress));
  }

  static void prepareDatabase(RunSettings settings, Progress progress) {
    try {
      PrepareDatabase.run(settings.ofCommands(), progress::detail);
      MigrateDatabase.run(settings.ofCommands(), progress::detail);
    } catch (Refused e) {
      throw new CannotStart(
          e.getMessage()
              + "\nNothing was deleted. If the data is another version's or damaged, start afresh with -Ddemo.reset (everything entered is forgotten).",
          e);
    }
  }

  private KeycloakServer launchKeycloak() {
    Path keycloak = KeycloakServer.prepare(layout, progress);
    KeycloakServer server = KeycloakServer.start(layout, keycloak, settings);
    stops.push(server::stop);
    servers.add(server.process());
    return server;
  }

  private void prepareLogin() {
    progress.step(
        "Preparing the login",
        () -> {
          PrepareRealm.run(settings.ofCommands(), progress::detail);
          once(
              "demo-people",
              () -> new DemoRealm(keycloakUrl(), settings.adminPassword()).prepare());
        });
  }

  private WildFlyServer launchWildFly(Optional<Path> otherArchive) {
    WildFlyServer server = WildFlyServer.start(layout, settings, otherArchive);
    stops.push(server::stop);
    servers.add(server.process());
    return server;
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

  /** For tests that must look behind the product, as one of its own logins. */
  public Connection connect(DatabaseLogin login) throws SQLException {
    Map<String, String> values = settings.ofCommands().values();
    return DriverManager.getConnection(
        values.get("BROBYGGAREN_DB_URL"), login.role(), values.get(login.passwordVariable()));
  }

  /**
   * A server of its own beside this one, on a new database of the same PostgreSQL and with the same
   * logins at the same Keycloak: for tests that change the tenants' files and start again.
   */
  public SecondServer beside(String database, Path tenants) {
    RunSettings beside =
        new RunSettings(settings.ports().withOtherServer(), settings.secrets(), database, tenants);
    return new SecondServer(Layout.of(layout, database), beside, progress);
  }

  /** What an installation's programs are told, for a database of another name. */
  public Map<String, String> settingsOfCommands(String database) {
    return new RunSettings(settings.ports(), settings.secrets(), database, settings.tenants())
        .ofCommands()
        .values();
  }

  /** What WildFly has written since it started. */
  public Path serverLog() {
    return layout.log(WildFlyServer.NAME);
  }

  public int port() {
    return settings.ports().web();
  }

  public String url() {
    return settings.url();
  }

  public String keycloakUrl() {
    return settings.keycloakUrl();
  }

  public String managementUrl() {
    return settings.managementUrl();
  }

  /** Whether its servers end because they were asked to. */
  public boolean isClosing() {
    return closing;
  }

  /** Those whose end is the end of the product. */
  public List<Process> servers() {
    return List.copyOf(servers);
  }

  @Override
  public synchronized void close() {
    closing = true;
    while (!stops.isEmpty()) {
      stops.pop().run();
    }
    Leftovers.of(layout).stopQuietly();
  }
}
