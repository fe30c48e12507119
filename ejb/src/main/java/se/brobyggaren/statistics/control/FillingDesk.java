package se.brobyggaren.statistics.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import se.brobyggaren.statistics.boundary.filling.FilledForm;
import se.brobyggaren.statistics.entity.filling.EarlierFigures;
import se.brobyggaren.statistics.entity.filling.Filling;
import se.brobyggaren.statistics.entity.filling.FormFilling;
import se.brobyggaren.tenantconfig.report.ReportForm;

/**
 * A form as it is filled in (ifylld blankett), with last year's answers as drafts and an imported
 * year's figures where nothing is filled in.
 */
@Dependent
public class FillingDesk {
  @Inject Fillings fillings;
  @Inject Facts facts;

  public FilledForm view(ReportForm form, int year) {
    var blank = new FormFilling(form, year);
    if (blank.asksForNothing()) {
      return blank.view(Optional.empty(), Optional.empty());
    }
    var known = fillings.ofYearAndBefore(form.code(), year);
    return blank.view(
        one(known, year), one(known, year - 1), new EarlierFigures(facts.figures(year)));
  }

  /** Empty while nothing was saved. */
  public Optional<Filling> of(String form, int year) {
    return one(fillings.ofYearAndBefore(form, year), year);
  }

  /**
   * Nobody else saves the form while the transaction in hand lasts.
   *
   * @throws se.brobyggaren.kernel.Changed when somebody has done so meanwhile
   */
  public void hold(String form, int year) {
    of(form, year).ifPresent(fillings::hold);
  }

  private static Optional<Filling> one(List<Filling> known, int year) {
    return known.stream().filter(it -> it.year() == year).findFirst();
  }
}
