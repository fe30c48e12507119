package se.brobyggaren.stack;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** Loggens slut: what a server said last, for the message that it does not run. */
record LogEnd(Path log) {
  private static final int LINES = 15;
  private static final int WIDTH = 600;

  @Override
  public String toString() {
    return "The end of %s:%n%s".formatted(log, lines());
  }

  private String lines() {
    try {
      List<String> lines = Files.readAllLines(log, StandardCharsets.ISO_8859_1);
      return lines.subList(Math.max(0, lines.size() - LINES), lines.size()).stream()
          .map(line -> line.substring(0, Math.min(line.length(), WIDTH)))
          .collect(Collectors.joining("\n"));
    } catch (IOException e) {
      return "(unreadable: " + e.getMessage() + ")";
    }
  }
}
