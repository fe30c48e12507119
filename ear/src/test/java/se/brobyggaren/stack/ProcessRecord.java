package se.brobyggaren.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Processanteckning: remembers on disk which process a part runs as, so that a later start can stop
 * what an earlier one, ended by force, left behind. A process is only taken for ours when it also
 * began at the moment that was noted: numbers are used again.
 */
final class ProcessRecord {
  private static final Duration PATIENCE = Duration.ofSeconds(20);
  private final Path file;

  ProcessRecord(Layout layout, String part) {
    this.file = layout.folder("processes").resolve(part);
  }

  void noteAlone(ProcessHandle process) {
    write(process.pid() + " " + begun(process).toEpochMilli());
  }

  /** Notes the process and what it has started, since a script may stand before the real server. */
  void note(ProcessHandle process) {
    write(
        Stream.concat(Stream.of(process), process.descendants())
            .map(one -> one.pid() + " " + begun(one).toEpochMilli())
            .collect(Collectors.joining("\n")));
  }

  List<ProcessHandle> alive() {
    if (!Files.exists(file)) {
      return List.of();
    }
    return read()
        .lines()
        .map(line -> line.split(" "))
        .filter(n -> n.length == 2)
        .flatMap(ProcessRecord::sameProcess)
        .toList();
  }

  private static Stream<ProcessHandle> sameProcess(String[] noted) {
    long moment = Long.parseLong(noted[1]);
    return ProcessHandle.of(Long.parseLong(noted[0]))
        .filter(ProcessHandle::isAlive)
        .filter(process -> begun(process).toEpochMilli() == moment)
        .stream();
  }

  /** Asks politely first: whatever is written must be whole on disk. */
  void stop() {
    List<ProcessHandle> running =
        alive().stream()
            .flatMap(one -> Stream.concat(Stream.of(one), one.descendants()))
            .distinct()
            .toList();
    running.forEach(ProcessHandle::destroy);
    running.forEach(ProcessRecord::awaitEnd);
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void awaitEnd(ProcessHandle process) {
    try {
      process.onExit().get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
    } catch (TimeoutException | ExecutionException e) {
      process.destroyForcibly();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      process.destroyForcibly();
    }
  }

  private static Instant begun(ProcessHandle process) {
    return process.info().startInstant().orElse(Instant.EPOCH);
  }

  private String read() {
    try {
      return Files.readString(file).strip();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void write(String line) {
    try {
      Files.writeString(file, line);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
