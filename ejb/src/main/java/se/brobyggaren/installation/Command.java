package se.brobyggaren.installation;

import java.util.function.Consumer;

/** Kommando: what a program of this package does, and how it tells the shell how it went. */
@FunctionalInterface
interface Command {

  void run(Settings settings, Consumer<String> told);

  /**
   * Ends the virtual machine. An unexpected failure keeps its stack trace, an expected one has
   * none.
   */
  static void runAndExit(Command command) {
    try {
      command.run(Settings.ofEnvironment(), System.out::println);
    } catch (Refused refused) {
      System.err.println(refused.getMessage());
      System.exit(1);
    }
  }
}
