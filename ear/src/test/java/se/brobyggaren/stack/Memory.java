package se.brobyggaren.stack;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Minne: three servers need about 1.7 GB; with too little they start and then fail strangely.
 *
 * @param limit megabytes that this machine, or the container around this process, has at all
 * @param available megabytes that nobody uses now
 * @param addresses megabytes of addresses that one process may have (ulimit -v)
 */
record Memory(long limit, long available, long addresses) {
  private static final Path KNOWN_TO_LINUX = Path.of("/proc/meminfo");
  private static final Path LIMITS = Path.of("/proc/self/limits");
  private static final long NEEDED = 2500;

  /** A virtual machine reserves far more addresses than it uses memory. */
  private static final long NEEDED_ADDRESSES = 4500;

  private static final long MEGABYTE = 1024 * 1024;

  /** Where the system does not say how much, it is taken to be enough. */
  static Memory ofThisMachine() {
    OperatingSystemMXBean system =
        (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    return new Memory(
        system.getTotalMemorySize() / MEGABYTE,
        number(KNOWN_TO_LINUX, "MemAvailable:", 1024),
        number(LIMITS, "Max address space", MEGABYTE));
  }

  void requireEnough() {
    if (addresses < NEEDED_ADDRESSES) {
      throw new CannotStart(
          "A process may have %d MB of addresses here, %d are needed. Nothing was started or changed. Lift the limit (ulimit -v unlimited) and start again."
              .formatted(addresses, NEEDED_ADDRESSES));
    }
    if (limit < NEEDED) {
      throw new CannotStart(
          "This machine or container has %d MB of memory, %d are needed. Nothing was started or changed. Give it more and start again."
              .formatted(limit, NEEDED));
    }
    if (available < NEEDED) {
      throw new CannotStart(
          "%d MB of memory are available, %d are needed. Nothing was started or changed. Close other programs and start again."
              .formatted(available, NEEDED));
    }
  }

  /** The first number after the word; {@code each} of its units are a megabyte. */
  private static long number(Path file, String word, long each) {
    try {
      return Files.readAllLines(file).stream()
          .filter(line -> line.startsWith(word))
          .map(line -> line.substring(word.length()).strip().split("\\s+")[0])
          .filter(value -> value.matches("\\d+"))
          .mapToLong(value -> Long.parseLong(value) / each)
          .findFirst()
          .orElse(Long.MAX_VALUE);
    } catch (IOException e) {
      return Long.MAX_VALUE;
    }
  }
}
