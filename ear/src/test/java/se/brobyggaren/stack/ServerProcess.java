package se.brobyggaren.stack;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Serverprocess: one of our servers as a child process, ready when its health page says so. */
final class ServerProcess {
  /**
   * On a small machine the time goes into compiling for a long life that these servers do not have.
   */
  static final String COMPILED_QUICKLY = "-XX:TieredStopAtLevel=1";

  static final List<String> QUICK_START = List.of(COMPILED_QUICKLY, "-XX:+UseSerialGC");

  private static final Duration BOOT = Duration.ofMinutes(8);

  /** What WildFly's health page says of a deployment that failed: the server itself stays up. */
  private static final Pattern HOPELESS = Pattern.compile("\"FAILED\"|failed-operation");

  private static final HttpClient HTTP =
      HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();

  private final String name;
  private final Process process;
  private final ProcessRecord record;
  private final Path log;

  private ServerProcess(String name, Process process, ProcessRecord record, Path log) {
    this.name = name;
    this.process = process;
    this.record = record;
    this.log = log;
  }

  static ServerProcess start(
      String name, Layout layout, List<String> command, Map<String, String> environment) {
    Path log = layout.log(name);
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().putAll(environment);
    builder
        .redirectOutput(log.toFile())
        .redirectInput(ProcessBuilder.Redirect.from(new File("/dev/null")));
    try {
      Process process = builder.start();
      ProcessRecord record = new ProcessRecord(layout, name);
      record.note(process.toHandle());
      return new ServerProcess(name, process, record, log);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Waits until the health page answers 200, or tells of something that waiting cannot heal. */
  void awaitHealthy(URI health) {
    Instant deadline = Instant.now().plus(BOOT);
    while (Instant.now().isBefore(deadline)) {
      if (!process.isAlive()) {
        throw failed("ended by itself with code " + process.exitValue());
      }
      Optional<HttpResponse<String>> answer = ask(health);
      if (answer.isPresent() && answer.get().statusCode() == 200) {
        record.note(process.toHandle());
        return;
      }
      if (answer.isPresent() && HOPELESS.matcher(answer.get().body()).find()) {
        throw failed("is up but could not deploy");
      }
      pause(answer.isPresent() ? 1000 : 300);
    }
    throw failed("was not ready in " + BOOT.toMinutes() + " minutes");
  }

  Process process() {
    return process;
  }

  void stop() {
    record.stop();
  }

  private CannotStart failed(String how) {
    return new CannotStart(
        "%s %s. Nothing was deleted. If its data is damaged, start afresh with -Ddemo.reset (everything entered is forgotten). %s"
            .formatted(name, how, new LogEnd(log)));
  }

  private static Optional<HttpResponse<String>> ask(URI health) {
    HttpRequest request = HttpRequest.newBuilder(health).timeout(Duration.ofSeconds(5)).build();
    try {
      return Optional.of(HTTP.send(request, HttpResponse.BodyHandlers.ofString()));
    } catch (IOException e) {
      return Optional.empty();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CannotStart("Stopped while waiting for " + health, e);
    }
  }

  private static void pause(long millis) {
    try {
      Thread.sleep(millis);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CannotStart("Stopped while waiting", e);
    }
  }
}
