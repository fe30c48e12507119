package se.brobyggaren.stack.demo;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * En brist i demon: one of those that services have published, and how far it has come.
 *
 * @param authorities national codes
 * @param types national codes
 * @param measure what was decided, or why nothing was; empty before a decision
 */
record DeficiencyPlan(
    String tenant,
    List<String> authorities,
    List<String> types,
    Stage stage,
    boolean shared,
    String event,
    String consequence,
    String measure) {

  /** How far it has come. */
  enum Stage {
    OBSERVED,
    REPORTED,
    RETURNED,
    NO_MEASURE,
    MEASURE,
    SENT,
    OVERDUE,
    ANSWERED,
    FOLLOWED_UP,
    CLOSED;

    boolean isDecided() {
      return compareTo(NO_MEASURE) >= 0;
    }

    boolean isSent() {
      return compareTo(SENT) >= 0;
    }

    boolean isAnswered() {
      return compareTo(ANSWERED) >= 0;
    }
  }

  static List<DeficiencyPlan> all() {
    try (InputStream in = DeficiencyPlan.class.getResourceAsStream("/demo/deficiencies.txt");
        BufferedReader reader =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return reader.lines().filter(line -> !line.startsWith("#")).map(DeficiencyPlan::of).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static DeficiencyPlan of(String line) {
    String[] part = line.split("\\|", -1);
    return new DeficiencyPlan(
        part[0],
        List.of(part[1].split(",")),
        List.of(part[2].split(",")),
        Stage.valueOf(part[3]),
        part[4].equals("yes"),
        part[5],
        part[6],
        part[7]);
  }
}
