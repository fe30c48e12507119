package se.brobyggaren.statistics.boundary.report;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.brobyggaren.statistics.boundary.filling.FilledForm;
import se.brobyggaren.statistics.boundary.signing.SigningState;
import se.brobyggaren.tenantconfig.report.Entries;
import se.brobyggaren.tenantconfig.report.ReportForm;
import se.brobyggaren.tenantconfig.values.LocalText;

/**
 * A report as it was signed, or as the records say now (årsrapport). Texts are in both languages;
 * choose by {@code LocalText.in(locale)}.
 *
 * @param form code of the form
 * @param to who receives it
 * @param first the first day: of the year, or of the tenant's validity when that begins later
 * @param last the last day; its year is the reference year of every age (DOMAIN rule 13)
 * @param goals what the tenant aims at, measured; those that the form asks for
 * @param filled the text answers and entered figures, as they stand
 * @param discrepancies what does not add up; empty when everything does
 * @param signing whether it is signed, and if not what stands in the way
 */
public record YearlyReport(
    String form,
    LocalText title,
    LocalText to,
    int year,
    LocalDate first,
    LocalDate last,
    List<Section> sections,
    MeasuredGoals goals,
    FilledForm filled,
    List<ReportDiscrepancy> discrepancies,
    SigningState signing)
    implements Serializable {

  public YearlyReport {
    sections = List.copyOf(sections);
    discrepancies = List.copyOf(discrepancies);
  }

  public YearlyReport with(SigningState state) {
    return new YearlyReport(
        form, title, to, year, first, last, sections, goals, filled, discrepancies, state);
  }

  /** Every identity holds. Whether the period is over and all is filled in is another question. */
  public boolean addsUp() {
    return discrepancies.isEmpty();
  }

  public Stream<ReportTable> tables() {
    return sections.stream().flatMap(section -> section.tables().stream());
  }

  /**
   * @param split null for a table that is not split, or all categories together
   */
  public Optional<ReportTable> table(String code, String split) {
    return tables().filter(table -> table.isAt(code, split)).findFirst();
  }

  /**
   * A part with a heading, as its form lays it out.
   *
   * @param tables in order; a split table stands there once for each category, and once for all
   * @param goals which of the measured goals stand in this part
   */
  public record Section(
      LocalText title,
      List<ReportForm.Question> questions,
      List<ReportTable> tables,
      List<Entries> entries,
      List<ReportForm.Goal> goals)
      implements Serializable {
    public Section {
      questions = List.copyOf(questions);
      tables = List.copyOf(tables);
      entries = List.copyOf(entries);
      goals = List.copyOf(goals);
    }

    /** Nothing stands under the heading; measured goals have a place of their own. */
    public boolean isEmpty() {
      return questions.isEmpty() && tables.isEmpty() && entries.isEmpty();
    }
  }
}
