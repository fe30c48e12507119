package se.brobyggaren.web.deficiency;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.brobyggaren.deficiency.boundary.DeficiencyState;
import se.brobyggaren.deficiency.boundary.reading.DeficiencyReports;
import se.brobyggaren.deficiency.boundary.reading.ReportFilter;
import se.brobyggaren.deficiency.boundary.reading.ReportList;
import se.brobyggaren.deficiency.boundary.reading.ReportRow;
import se.brobyggaren.kernel.CurrentUser;
import se.brobyggaren.kernel.Role;
import se.brobyggaren.tenantconfig.Term;
import se.brobyggaren.web.export.TableExport;
import se.brobyggaren.web.text.Option;
import se.brobyggaren.web.text.Preferences;
import se.brobyggaren.web.text.Texts;

/** Bristrapporter per år, myndighet, typ och läge (R7). */
@Named
@RequestScoped
public class ReportsPage {
  private static final int YEARS = 5;

  @Inject DeficiencyReports reports;
  @Inject CurrentUser user;
  @Inject Texts texts;
  @Inject Preferences preferences;
  @Inject Clock clock;

  private Integer year;
  private String authority;
  private String type;
  private DeficiencyState state;
  private boolean late;
  private ReportList list;
  private List<Term> authorities;
  private List<Term> types;

  /** How many of the rows concern one authority or type. */
  public record Count(String name, int reports) {}

  public void load() {
    authorities = reports.authorities();
    types = reports.types();
    list = reports.list(new ReportFilter(year, blank(authority), blank(type), state));
  }

  public List<ReportRow> getRows() {
    return late ? list.rows().stream().filter(ReportRow::overdue).toList() : list.rows();
  }

  public ReportList getList() {
    return list;
  }

  public int undecided() {
    return list.byState().getOrDefault(DeficiencyState.REPORTED, 0);
  }

  public int closed() {
    return list.byState().getOrDefault(DeficiencyState.CLOSED, 0);
  }

  public List<Count> getByAuthority() {
    return counts(list.byAuthority(), authorities);
  }

  public List<Count> getByType() {
    return counts(list.byType(), types);
  }

  private List<Count> counts(Map<String, Integer> counted, List<Term> terms) {
    return counted.entrySet().stream()
        .map(e -> new Count(word(terms, e.getKey()), e.getValue()))
        .sorted(Comparator.comparingInt(Count::reports).reversed().thenComparing(Count::name))
        .toList();
  }

  private String word(List<Term> terms, String code) {
    return terms.stream()
        .filter(t -> t.code().equals(code))
        .map(this::word)
        .findFirst()
        .orElse(code);
  }

  public String word(Term term) {
    return term.text().in(preferences.getLocale());
  }

  public String words(List<Term> terms) {
    return terms.stream().map(this::word).collect(Collectors.joining(", "));
  }

  public boolean isWriter() {
    return user.has(Role.OMBUD) || user.has(Role.LEAD);
  }

  public List<Option> getYears() {
    int now = LocalDate.now(clock).getYear();
    return IntStream.range(0, YEARS)
        .mapToObj(i -> new Option(now - i, String.valueOf(now - i)))
        .toList();
  }

  public List<Option> getAuthorities() {
    return options(authorities);
  }

  public List<Option> getTypes() {
    return options(types);
  }

  public List<Option> getStates() {
    return Arrays.stream(DeficiencyState.values())
        .filter(s -> s != DeficiencyState.OBSERVED || isWriter())
        .map(s -> new Option(s.name(), texts.label(s)))
        .toList();
  }

  private List<Option> options(List<Term> terms) {
    return terms.stream().map(t -> new Option(t.code(), word(t))).toList();
  }

  public TableExport getExport() {
    List<String> headings =
        List.of(
                "number",
                "reportedOn",
                "occurredOn",
                "authorities",
                "types",
                "event",
                "state",
                "since",
                "flags",
                "answers")
            .stream()
            .map(name -> texts.of("deficiency.reports." + name))
            .toList();
    return new TableExport(
        texts.of("deficiency.reports.file"),
        headings,
        getRows().stream().map(this::cells).toList());
  }

  private List<Object> cells(ReportRow row) {
    return Arrays.asList(
        row.number() == null ? texts.of("deficiency.reports.observation") : row.label(),
        row.reportedOn(),
        row.occurredOn(),
        words(row.authorities()),
        words(row.types()),
        row.event(),
        texts.label(row.state()),
        row.stateSince(),
        flags(row),
        String.join(" | ", row.answers()));
  }

  private String flags(ReportRow row) {
    return Stream.of(
            row.urgent() ? "urgent" : null,
            row.overdue() ? "late" : null,
            row.shared() ? "shared" : null)
        .filter(Objects::nonNull)
        .map(flag -> texts.of("deficiency.reports." + flag))
        .collect(Collectors.joining(", "));
  }

  private static String blank(String text) {
    return text == null || text.isBlank() ? null : text;
  }

  public Integer getYear() {
    return year;
  }

  public void setYear(Integer year) {
    this.year = year;
  }

  public String getAuthority() {
    return authority;
  }

  public void setAuthority(String authority) {
    this.authority = authority;
  }

  public String getType() {
    return type;
  }

  public void setType(String type) {
    this.type = type;
  }

  public DeficiencyState getState() {
    return state;
  }

  public void setState(DeficiencyState state) {
    this.state = state;
  }

  public boolean isLate() {
    return late;
  }

  public void setLate(boolean late) {
    this.late = late;
  }
}
