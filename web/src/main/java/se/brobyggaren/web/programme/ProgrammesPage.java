package se.brobyggaren.web.programme;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import se.brobyggaren.programme.boundary.ProgrammeRegister;
import se.brobyggaren.programme.boundary.ProgrammeRow;
import se.brobyggaren.web.export.TableExport;
import se.brobyggaren.web.text.Texts;

/** Förbundets insatser. */
@Named
@RequestScoped
public class ProgrammesPage {
  @Inject ProgrammeRegister programmes;
  @Inject Texts texts;

  private List<ProgrammeRow> rows;

  public void load() {
    rows = programmes.all();
  }

  public List<ProgrammeRow> getRows() {
    return rows;
  }

  public TableExport getExport() {
    return new TableExport(
        texts.of("programme.programmes.file"),
        Stream.of("name", "kind", "from", "to", "participants", "ongoing", "code")
            .map(column -> texts.of("programme.programmes." + column))
            .toList(),
        rows.stream()
            .map(
                row ->
                    Arrays.<Object>asList(
                        row.name(),
                        row.kind(),
                        row.from(),
                        row.to(),
                        row.participants(),
                        row.ongoing(),
                        row.code()))
            .toList());
  }
}
