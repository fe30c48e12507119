package se.brobyggaren.statistics.entity.signing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import se.brobyggaren.statistics.boundary.report.ReportTable;
import se.brobyggaren.statistics.boundary.report.ReportTable.Heading;
import se.brobyggaren.statistics.boundary.signing.SignedDifference;

/** What the records say otherwise than a signed report (ändrat efter underskriften). */
public final class SinceSigned {
  private SinceSigned() {}

  private record Place(String table, String split, String row, String column) {}

  private record Counted(ReportTable table, Heading row, Heading column, Long count) {}

  /**
   * In the order of the signed tables; what was not in them comes last. A line of 0 may be none.
   */
  public static List<SignedDifference> between(List<ReportTable> signed, List<ReportTable> now) {
    var before = figures(signed);
    var after = figures(now);
    var differences = new ArrayList<SignedDifference>();
    Stream.concat(before.keySet().stream(), after.keySet().stream())
        .distinct()
        .forEach(
            place -> {
              Long stood = count(before.get(place));
              Long stands = count(after.get(place));
              if (!Objects.equals(none(stood), none(stands))) {
                differences.add(
                    difference(before.getOrDefault(place, after.get(place)), stood, stands));
              }
            });
    return differences;
  }

  private static Map<Place, Counted> figures(List<ReportTable> tables) {
    var figures = new LinkedHashMap<Place, Counted>();
    for (var table : tables) {
      for (var row : table.rows()) {
        for (int i = 0; i < table.columns().size(); i++) {
          var column = table.columns().get(i);
          figures.put(
              new Place(
                  table.code(),
                  table.split() == null ? null : table.split().code(),
                  row.heading().code(),
                  column.code()),
              new Counted(table, row.heading(), column, row.figures().get(i).count()));
        }
      }
    }
    return figures;
  }

  private static Long count(Counted figure) {
    return figure == null ? null : figure.count();
  }

  private static Long none(Long count) {
    return count == null ? 0L : count;
  }

  private static SignedDifference difference(Counted at, Long signed, Long now) {
    return new SignedDifference(
        at.table().title(),
        at.table().split() == null ? null : at.table().split().text(),
        at.row().text(),
        at.column().text(),
        signed,
        now);
  }
}
