package se.brobyggaren.stack.demo;

import java.io.UncheckedIOException;
import java.util.concurrent.CompletableFuture;
import java.util.logging.Level;
import java.util.logging.Logger;
import se.brobyggaren.installation.Refused;
import se.brobyggaren.stack.CannotStart;
import se.brobyggaren.stack.Layout;
import se.brobyggaren.stack.Leftovers;
import se.brobyggaren.stack.Ports;
import se.brobyggaren.stack.Progress;
import se.brobyggaren.stack.Stack;

/** Demon: starts the product, says who can sign in, and stops it when asked to or left alone. */
public final class Demo {
  private static final Logger LIBRARIES = Logger.getLogger("");

  private Demo() {}

  public static void main(String[] args) {
    LIBRARIES.setLevel(Level.WARNING);
    Progress progress = new Progress(System.out);
    stopWithParent();
    try {
      Stack stack = start(progress);
      new Welcome(stack, progress).say();
      CompletableFuture<?>[] ends =
          stack.servers().stream().map(Process::onExit).toArray(CompletableFuture[]::new);
      CompletableFuture.anyOf(ends).join();
      if (!stack.isClosing()) {
        progress.say("A server ended by itself; see .demo/logs. Stopping the others.");
        System.exit(1);
      }
    } catch (CannotStart | Refused e) {
      end(e.getMessage());
    } catch (UncheckedIOException e) {
      end(
          "A file could not be read or written: %s. Nothing was deleted. See that the disk has room and that %s and all in it is yours, and start again."
              .formatted(e.getCause(), Layout.ofDemo().home()));
    }
  }

  private static void end(String why) {
    System.err.println();
    System.err.println(why);
    System.exit(1);
  }

  private static Stack start(Progress progress) {
    Layout layout = Layout.ofDemo();
    progress.say("Brobyggaren starts. Its data and logs are in " + layout.home());
    if (!"false".equals(System.getProperty("demo.reset", "false"))) {
      Leftovers.of(layout).stop(progress);
      progress.step("Forgetting what was entered before", layout::reset);
    }
    return Stack.start(layout, Ports.ofDemo(), progress);
  }

  /** Maven killed without a chance to say so must not leave the servers behind. */
  private static void stopWithParent() {
    ProcessHandle.current().parent().ifPresent(parent -> parent.onExit().thenRun(Demo::exitAside));
  }

  /**
   * Exiting waits for all servers' ends, which must be told by the very thread that tells of this.
   */
  private static void exitAside() {
    new Thread(() -> System.exit(0), "exit").start();
  }
}
