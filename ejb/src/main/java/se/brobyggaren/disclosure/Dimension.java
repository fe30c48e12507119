package se.brobyggaren.disclosure;

/** What a table is broken down by (indelningsgrund): sex, age band, municipality. */
public record Dimension(String name) {

  public Dimension {
    if (name.isBlank()) {
      throw new IllegalArgumentException("A dimension has a name");
    }
  }
}
