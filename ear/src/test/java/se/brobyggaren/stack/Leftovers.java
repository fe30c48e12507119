package se.brobyggaren.stack;

import java.util.List;

/** Kvarlämnat: servers that an earlier start, ended by force, could not stop. */
public final class Leftovers {
  private static final List<String> PARTS =
      List.of("wildfly", "keycloak", "keycloak-build", "postgresql");

  private final Layout layout;

  private Leftovers(Layout layout) {
    this.layout = layout;
  }

  public static Leftovers of(Layout layout) {
    return new Leftovers(layout);
  }

  /**
   * Stops them, and claims the folder for this process.
   *
   * @throws CannotStart when they still have an owner
   */
  public void stop(Progress progress) {
    ProcessRecord owner = new ProcessRecord(layout, "launcher");
    owner.alive().stream()
        .filter(process -> process.pid() != ProcessHandle.current().pid())
        .findFirst()
        .ifPresent(Leftovers::refuse);
    PostgresServer.noteLeftBehind(layout);
    for (String part : PARTS) {
      ProcessRecord left = new ProcessRecord(layout, part);
      if (!left.alive().isEmpty()) {
        progress.step("Stopping " + part + ", left behind by an earlier start", left::stop);
      }
    }
    owner.noteAlone(ProcessHandle.current());
  }

  private static void refuse(ProcessHandle owner) {
    throw new CannotStart(
        "It runs already, started by process %d. Stop that one first (Ctrl-C in its window, or: kill %d)."
            .formatted(owner.pid(), owner.pid()));
  }

  /** Also what was only being started when this process was asked to end. */
  void stopQuietly() {
    PARTS.forEach(part -> new ProcessRecord(layout, part).stop());
  }
}
