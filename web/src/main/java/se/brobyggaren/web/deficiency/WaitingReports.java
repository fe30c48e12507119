package se.brobyggaren.web.deficiency;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Predicate;
import se.brobyggaren.deficiency.boundary.reading.DeficiencyReports;
import se.brobyggaren.deficiency.boundary.reading.ReportRow;
import se.brobyggaren.web.frame.Tile;
import se.brobyggaren.web.text.Texts;

/** Det som väntar bland bristerna, asked for once a request. */
@RequestScoped
public class WaitingReports {
  private static final int SHOWN = 5;
  private static final int LONGEST = 70;

  @Inject DeficiencyReports reports;
  @Inject Texts texts;

  private List<ReportRow> rows;

  public List<ReportRow> which(Predicate<ReportRow> wanted) {
    if (rows == null) {
      rows = reports.waiting();
    }
    return rows.stream().filter(wanted).toList();
  }

  /** A card named {@code deficiency.tile.<name>}. */
  public Tile tile(String name, List<ReportRow> waiting, String query, boolean urgent) {
    String key = "deficiency.tile." + name;
    return new Tile(
        texts.of(key),
        waiting.size(),
        texts.of(key + ".text"),
        waiting.stream().limit(SHOWN).map(WaitingReports::line).toList(),
        "/app/deficiency/reports" + query,
        texts.of(key + ".link"),
        urgent);
  }

  private static Tile.Line line(ReportRow row) {
    String text = row.label() + " " + row.event();
    return new Tile.Line(
        text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text,
        "/app/deficiency/report?id=" + row.id());
  }
}
