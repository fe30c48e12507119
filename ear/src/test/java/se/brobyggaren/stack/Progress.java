package se.brobyggaren.stack;

import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.concurrent.Callable;

/** Förlopp: tells step by step what is being started and how long it took. */
public final class Progress {
  private final PrintStream out;
  private final Instant begun = Instant.now();

  public Progress(PrintStream out) {
    this.out = out;
  }

  public void say(String line) {
    out.println(line);
    out.flush();
  }

  /** Within a step. */
  void detail(String line) {
    say("   " + line);
  }

  public <T> T step(String what, Callable<T> work) {
    say("-> " + what);
    Instant before = Instant.now();
    try {
      T result = work.call();
      say("   done after " + seconds(before) + " s");
      return result;
    } catch (RuntimeException e) {
      throw e;
    } catch (Exception e) {
      throw new IllegalStateException(what + ": " + e.getMessage(), e);
    }
  }

  public void step(String what, Runnable work) {
    step(
        what,
        () -> {
          work.run();
          return null;
        });
  }

  public String total() {
    return seconds(begun);
  }

  private static String seconds(Instant since) {
    long millis = Duration.between(since, Instant.now()).toMillis();
    return String.format(Locale.ROOT, "%.1f", millis / 1000.0);
  }
}
