package se.brobyggaren.statistics.entity.report;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import se.brobyggaren.statistics.boundary.report.FigureAddress;
import se.brobyggaren.statistics.boundary.report.ReportDiscrepancy;
import se.brobyggaren.statistics.boundary.report.YearlyReport.Section;
import se.brobyggaren.statistics.entity.check.Reconciliation;
import se.brobyggaren.statistics.entity.table.Categories;
import se.brobyggaren.statistics.entity.table.CountedTable;
import se.brobyggaren.statistics.entity.table.Counting;
import se.brobyggaren.statistics.entity.table.Cut;
import se.brobyggaren.tenantconfig.report.Axis;
import se.brobyggaren.tenantconfig.report.Measure;
import se.brobyggaren.tenantconfig.report.Population;
import se.brobyggaren.tenantconfig.report.ReportForm;
import se.brobyggaren.tenantconfig.report.TableLayout;

/** All tables of a form, counted and checked together (sammanställning). */
public final class FormCompilation {
  private final ReportForm form;
  private final List<CountedTable> tables = new ArrayList<>();
  private final List<ReportDiscrepancy> discrepancies;

  public FormCompilation(ReportForm form, Categories words, Counting counting) {
    this.form = form;
    form.tables().forEach(layout -> tables.addAll(Cut.tables(layout, words, counting)));
    discrepancies = Reconciliation.of(counting, words, tables);
  }

  /** Whose facts the form needs. */
  public static Set<Population> populations(ReportForm form) {
    var populations = EnumSet.noneOf(Population.class);
    form.tables().flatMap(TableLayout::populations).forEach(populations::add);
    if (!goals(form).isEmpty()) {
      populations.add(Population.CLIENTS);
    }
    return populations;
  }

  /** Whose facts it needs from before its period as well. */
  public static Set<Population> ever(ReportForm form) {
    var populations = EnumSet.noneOf(Population.class);
    form.tables()
        .filter(
            layout ->
                layout.measure() == Measure.EVER
                    || lines(layout).anyMatch(line -> line.measure() == Measure.EVER))
        .flatMap(TableLayout::populations)
        .forEach(populations::add);
    return populations;
  }

  public static List<ReportForm.Goal> goals(ReportForm form) {
    return form.sections().stream().flatMap(section -> section.goals().stream()).toList();
  }

  private static Stream<Axis.Line> lines(TableLayout layout) {
    return Stream.of(layout.rows(), layout.columns())
        .filter(Objects::nonNull)
        .flatMap(axis -> axis.lines().stream());
  }

  public List<CountedTable> tables() {
    return List.copyOf(tables);
  }

  public List<ReportDiscrepancy> discrepancies() {
    return discrepancies;
  }

  /** As its readers see it. */
  public List<Section> sections() {
    return form.sections().stream()
        .map(
            section ->
                new Section(
                    section.title(),
                    section.questions(),
                    section.tables().stream()
                        .flatMap(layout -> of(layout.code()))
                        .map(TableView::of)
                        .toList(),
                    section.entries(),
                    section.goals()))
        .toList();
  }

  private Stream<CountedTable> of(String code) {
    return tables.stream().filter(table -> table.layout().code().equals(code));
  }

  /** Empty when there is no such table, row or column. */
  public Optional<CountedTable.Cell> cell(FigureAddress at) {
    return of(at.table())
        .filter(table -> Objects.equals(table.splitCode(), at.split()))
        .findFirst()
        .flatMap(table -> table.cell(at.row(), at.column()));
  }
}
