package se.brobyggaren.national.boundary.sorting;

import java.io.Serializable;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * How like two texts are (likhet), from 0 to 1. Half is how many three-letter pieces they share,
 * half how many of the shorter text's Swedish word stems stand in the other one too: two true
 * accounts of one shortage of doctors share few pieces but the words that matter.
 *
 * @param pieces similarity of pg_trgm
 * @param stems word stems of both, without words that say nothing
 * @param of how many stems the shorter text has
 */
public record Likeness(double pieces, List<String> stems, int of) implements Serializable {
  private static final double STRONG = 0.4;
  private static final double FAIR = 0.22;

  public Likeness {
    stems = List.copyOf(stems);
  }

  public double score() {
    double words = of == 0 ? 0 : (double) stems.size() / of;
    return (pieces + Math.min(1, words)) / 2;
  }

  public Degree degree() {
    if (score() >= STRONG) {
      return Degree.STRONG;
    }
    return score() >= FAIR ? Degree.FAIR : Degree.WEAK;
  }

  /** Likeness in words. */
  public enum Degree {
    STRONG,
    FAIR,
    WEAK
  }

  /** Words of the text whose stem both share, as they are written there, at most {@code most}. */
  public List<String> wordsOf(String text, int most) {
    Set<String> words = new LinkedHashSet<>();
    for (String stem : stems) {
      if (stem.length() > 2) {
        Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}-]+"))
            .filter(word -> word.startsWith(stem))
            .findFirst()
            .ifPresent(words::add);
      }
    }
    return words.stream().limit(most).toList();
  }
}
