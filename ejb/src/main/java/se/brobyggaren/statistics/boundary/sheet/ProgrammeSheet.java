package se.brobyggaren.statistics.boundary.sheet;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.brobyggaren.programme.boundary.ProgrammeView;
import se.brobyggaren.programme.boundary.YearAccount;
import se.brobyggaren.statistics.boundary.report.ReportDiscrepancy;
import se.brobyggaren.statistics.boundary.report.ReportTable;
import se.brobyggaren.statistics.boundary.report.YearlyReport.Section;
import se.brobyggaren.statistics.boundary.signing.SigningState;
import se.brobyggaren.tenantconfig.values.LocalText;

/**
 * A programme's year as it was signed, or as the records say now (insatsens blad).
 *
 * @param first the first day: of the year, or of the programme when it begins later
 * @param last the last day; its year is the reference year of every age (DOMAIN rule 13)
 * @param account budget, outcome and words of the year; empty parts are null
 * @param participants who took part on at least one day
 * @param closed those of them who left in the year
 * @param costPerParticipant the outcome divided by the participants, whole kronor; null when one of
 *     them is missing
 * @param discrepancies what does not add up; empty when everything does
 * @param signing whether it is signed, and if not what stands in the way
 */
public record ProgrammeSheet(
    ProgrammeView programme,
    LocalText title,
    int year,
    LocalDate first,
    LocalDate last,
    YearAccount account,
    long participants,
    long closed,
    Long costPerParticipant,
    List<Section> sections,
    List<ReportDiscrepancy> discrepancies,
    SigningState signing)
    implements Serializable {

  public ProgrammeSheet {
    sections = List.copyOf(sections);
    discrepancies = List.copyOf(discrepancies);
  }

  public ProgrammeSheet with(SigningState state) {
    return new ProgrammeSheet(
        programme,
        title,
        year,
        first,
        last,
        account,
        participants,
        closed,
        costPerParticipant,
        sections,
        discrepancies,
        state);
  }

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
}
