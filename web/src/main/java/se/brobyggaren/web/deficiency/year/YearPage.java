package se.brobyggaren.web.deficiency.year;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import se.brobyggaren.deficiency.boundary.reading.YearOfDeficiencies;
import se.brobyggaren.deficiency.boundary.reading.YearRow;
import se.brobyggaren.steering.boundary.SteeringGroups;
import se.brobyggaren.tenantconfig.file.DeficiencyForms;
import se.brobyggaren.web.export.TableExport;
import se.brobyggaren.web.text.Option;
import se.brobyggaren.web.text.Preferences;
import se.brobyggaren.web.text.Texts;

/** Årets brister i nummerordning, alla eller en grupps. */
@Named("yearOfDeficiencies")
@RequestScoped
public class YearPage {
  private static final int YEARS = 6;

  @Inject YearOfDeficiencies reports;
  @Inject SteeringGroups steering;
  @Inject YearWords words;
  @Inject Preferences preferences;
  @Inject Texts texts;
  @Inject Clock clock;

  private Integer year;
  private String group;
  private List<YearRow> rows;

  public void load() {
    year = year == null ? LocalDate.now(clock).getYear() : year;
    rows = reports.of(year, group == null || group.isBlank() ? null : group);
  }

  /** The same rows under the tables of a deficiency report. */
  public List<YearRow> rowsOf(String form, int ofYear) {
    if (rows == null) {
      rows = reports.of(ofYear, DeficiencyForms.group(form));
    }
    return rows;
  }

  public List<YearRow> getRows() {
    return rows;
  }

  public String getTitle() {
    return texts.of("deficiency.year.titleOf", Integer.toString(year));
  }

  /** The tables of the same year and the same version. */
  public String getTables() {
    return "/app/statistics/report?form="
        + DeficiencyForms.codeFor(group == null || group.isBlank() ? null : group)
        + "&year="
        + year;
  }

  /** The newest first; a year that the address names is among them. */
  public List<Option> getYears() {
    int now = LocalDate.now(clock).getYear();
    return Stream.concat(Stream.iterate(now, y -> y - 1).limit(YEARS), Stream.of(year))
        .distinct()
        .map(y -> new Option(Integer.toString(y), Integer.toString(y)))
        .toList();
  }

  public List<Option> getGroups() {
    return steering.today().groups().stream()
        .map(g -> new Option(g.code(), g.name().in(preferences.getLocale())))
        .toList();
  }

  public TableExport getExport() {
    return new TableExport(
        texts.of("deficiency.year.file", Integer.toString(year)),
        Stream.of(
                "number",
                "reportedOn",
                "authorities",
                "types",
                "event",
                "consequence",
                "decision",
                "answers",
                "state",
                "improvement")
            .map(name -> texts.of("deficiency.year." + name))
            .toList(),
        rows.stream().map(this::cells).toList());
  }

  private List<Object> cells(YearRow row) {
    return Arrays.asList(
        row.report().label(),
        row.report().reportedOn(),
        words.words(row.report().authorities()),
        words.words(row.report().types()),
        row.report().event(),
        row.consequence(),
        words.decision(row),
        String.join(" ", words.answers(row)),
        texts.label(row.report().state()),
        words.improvement(row));
  }

  public Integer getYear() {
    return year;
  }

  public void setYear(Integer year) {
    this.year = year;
  }

  public String getGroup() {
    return group;
  }

  public void setGroup(String group) {
    this.group = group;
  }
}
