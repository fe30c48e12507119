package se.brobyggaren.exchange.entity;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What a row is about (radens slag), in its first column. */
public enum RecordKind {
  CASE,
  ASSIGNMENT,
  ADVICE,
  VISIT,
  PARTICIPANT,
  POSITION,
  FIGURE;

  public static Optional<RecordKind> of(String written) {
    return Stream.of(values()).filter(kind -> kind.code().equals(written)).findFirst();
  }

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Happens on one day, and has no end. */
  boolean isOccasion() {
    return this == ADVICE || this == VISIT;
  }
}
