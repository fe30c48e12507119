package se.brobyggaren.programme.entity;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;

/** The short name of a programme in files (insatsens kod): made of its name, and never changed. */
public final class ProgrammeCode {
  private static final int LONGEST = 56;

  private ProgrammeCode() {}

  /**
   * @param taken by other programmes
   * @return a–z, digits and hyphens; with a number behind when the plain one is taken
   */
  public static String of(String name, Set<String> taken) {
    String plain =
        Normalizer.normalize(name.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
            .replaceAll("\\p{M}", "")
            .replaceAll("[^a-z0-9]+", "-")
            .replaceAll("^-|-$", "");
    String code = plain.isEmpty() ? "insats" : plain;
    code = code.length() > LONGEST ? code.substring(0, LONGEST).replaceAll("-$", "") : code;
    int number = 1;
    String free = code;
    while (taken.contains(free)) {
      number++;
      free = code + "-" + number;
    }
    return free;
  }
}
