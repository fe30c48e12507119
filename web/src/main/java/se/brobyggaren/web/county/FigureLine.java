package se.brobyggaren.web.county;

import java.util.List;

/**
 * En rad i länets tabeller: whose figures, of which group, each as it is to be read.
 *
 * @param cells a count, or the word for a hidden one, in the order of the measures
 */
public record FigureLine(String owner, String group, List<FigureCell> cells) {

  /**
   * @param value a number, or the word for a hidden count
   */
  public record FigureCell(Object value, String text, boolean hidden) {}
}
