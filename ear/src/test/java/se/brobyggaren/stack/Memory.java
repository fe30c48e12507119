package se.brobyggaren.stack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Minne: three servers need about 1.7 GB; with too little they start and then fail strangely. */
final class Memory {
  private static final Path KNOWN_TO_LINUX = Path.of("/proc/meminfo");
  private static final long NEEDED_MEGABYTES = 2500;

  private Memory() {}

  static void requireEnough() {
    long available = availableMegabytes();
    if (available < NEEDED_MEGABYTES) {
      throw new CannotStart(
          "%d MB of memory are available, %d are needed. Close other programs and start again."
              .formatted(available, NEEDED_MEGABYTES));
    }
  }

  /** Where the system does not say how much, it is taken to be enough. */
  private static long availableMegabytes() {
    try {
      return Files.readAllLines(KNOWN_TO_LINUX).stream()
          .filter(line -> line.startsWith("MemAvailable:"))
          .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
          .findFirst()
          .orElse(Long.MAX_VALUE);
    } catch (IOException e) {
      return Long.MAX_VALUE;
    }
  }
}
