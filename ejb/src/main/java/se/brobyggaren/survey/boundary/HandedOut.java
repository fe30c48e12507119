package se.brobyggaren.survey.boundary;

import java.time.LocalDate;
import java.util.List;

/**
 * Codes to hand out (engångskoder). They are shown this once: nobody can ask for them again.
 *
 * @param codes written in groups, as they are to be read
 * @param validTo the last day on which they can be used
 */
public record HandedOut(List<String> codes, LocalDate validTo) {
  public HandedOut {
    codes = List.copyOf(codes);
  }
}
