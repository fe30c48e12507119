package se.brobyggaren.stack;

import java.util.Optional;

/** Andra server: the product once more beside the running one, which can be started again. */
public final class SecondServer implements AutoCloseable {
  private final Layout layout;
  private final RunSettings settings;
  private final Progress progress;
  private WildFlyServer server;

  SecondServer(Layout layout, RunSettings settings, Progress progress) {
    this.layout = layout;
    this.settings = settings;
    this.progress = progress;
    Leftovers.of(layout).stop(progress);
    layout.reset();
    Stack.prepareDatabase(settings, progress);
    Runtime.getRuntime().addShutdownHook(new Thread(this::close, "stop the second server"));
  }

  public void start() {
    progress.step(
        "Starting a second server",
        () -> {
          server = WildFlyServer.start(layout, settings, Optional.empty());
          server.awaitReady();
        });
  }

  public String url() {
    return settings.url();
  }

  @Override
  public synchronized void close() {
    if (server != null) {
      server.stop();
      server = null;
    }
  }
}
