package se.brobyggaren.tenantconfig.check;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** Finds what was probably meant (närmaste ord) by edit distance. */
final class Nearest {
  private Nearest() {}

  /** The nearest known word, if at most a third of it differs. */
  static Optional<String> to(String written, Collection<String> known) {
    return known.stream()
        .min(Comparator.comparingInt(k -> distance(written, k)))
        .filter(k -> distance(written, k) <= Math.max(2, k.length() / 3));
  }

  private static int distance(String a, String b) {
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        boolean same =
            Character.toLowerCase(a.charAt(i - 1)) == Character.toLowerCase(b.charAt(j - 1));
        int substituted = diagonal + (same ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(substituted, 1 + Math.min(row[j], row[j - 1]));
      }
    }
    return row[b.length()];
  }
}
