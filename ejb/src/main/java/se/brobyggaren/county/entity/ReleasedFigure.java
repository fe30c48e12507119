package se.brobyggaren.county.entity;

import java.util.LinkedHashMap;
import java.util.List;
import se.brobyggaren.disclosure.Cell;
import se.brobyggaren.disclosure.Figure;
import se.brobyggaren.disclosure.ProtectedRelease;
import se.brobyggaren.statistics.boundary.Quarter;

/**
 * A figure as the county may see it (utlämnad uppgift).
 *
 * @param breakdown name of the breakdown, {@value #TOTAL} for the total
 * @param category code of the category, {@value #TOTAL} for the total
 */
public record ReleasedFigure(
    Quarter quarter, String owner, String measure, String breakdown, String category, Cell cell) {
  public static final String TOTAL = "TOTAL";

  /** All figures of the tables; a total that stands in sister tables stands once. */
  public static List<ReleasedFigure> of(ProtectedRelease release) {
    var cells = new LinkedHashMap<Figure, Cell>();
    release.tables().forEach(table -> table.cells().forEach(cells::putIfAbsent));
    return cells.entrySet().stream().map(entry -> of(entry.getKey(), entry.getValue())).toList();
  }

  private static ReleasedFigure of(Figure figure, Cell cell) {
    var topic = figure.topic();
    var at = List.copyOf(figure.at().entrySet());
    return new ReleasedFigure(
        Quarter.parse(topic.period()).orElseThrow(),
        topic.owner(),
        topic.measure(),
        at.isEmpty() ? TOTAL : at.get(0).getKey().name(),
        at.isEmpty() ? TOTAL : at.get(0).getValue(),
        cell);
  }
}
