package se.brobyggaren.statistics.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import se.brobyggaren.kernel.NotFound;
import se.brobyggaren.programme.boundary.ProgrammeId;
import se.brobyggaren.programme.boundary.ProgrammeRegister;
import se.brobyggaren.programme.boundary.ProgrammeView;
import se.brobyggaren.programme.boundary.YearAccount;
import se.brobyggaren.statistics.boundary.report.ReportDiscrepancy;
import se.brobyggaren.statistics.boundary.sheet.ProgrammeSheet;
import se.brobyggaren.statistics.entity.fact.Fact;
import se.brobyggaren.statistics.entity.fact.Presence;
import se.brobyggaren.statistics.entity.fact.Span;
import se.brobyggaren.statistics.entity.filling.EarlierFigures;
import se.brobyggaren.statistics.entity.report.FormCompilation;
import se.brobyggaren.statistics.entity.table.Categories;
import se.brobyggaren.statistics.entity.table.Counting;
import se.brobyggaren.tenancy.boundary.TenantConfigurations;
import se.brobyggaren.tenantconfig.file.ShippedForms;
import se.brobyggaren.tenantconfig.report.Dimension;
import se.brobyggaren.tenantconfig.report.Measure;
import se.brobyggaren.tenantconfig.report.Population;
import se.brobyggaren.tenantconfig.report.ReportForm;
import se.brobyggaren.tenantconfig.values.Period;

/** Puts a programme, a year, the layout and the participants' facts together (bladets underlag). */
@ApplicationScoped
public class SheetDesk {
  private static final Set<Population> COUNTED = Set.of(Population.PARTICIPANTS);

  @Inject ProgrammeRegister programmes;
  @Inject TenantConfigurations configurations;
  @Inject Facts facts;
  @Inject Clock clock;

  /** A sheet in hand. */
  public record Compiled(
      ProgrammeView programme,
      ReportForm form,
      int year,
      Categories words,
      Counting counting,
      FormCompilation tables) {

    /**
     * @param account from {@link SheetDesk#account}
     * @param seen what its reader may see of a discrepancy
     */
    public ProgrammeSheet sheet(YearAccount account, UnaryOperator<ReportDiscrepancy> seen) {
      long participants = count(Measure.DURING);
      return new ProgrammeSheet(
          programme,
          form.title(),
          year,
          counting.span().first(),
          counting.span().last(),
          account,
          participants,
          count(Measure.CLOSED),
          account.costPerParticipant(participants),
          tables.sections(),
          tables.discrepancies().stream().map(seen).toList(),
          null);
    }

    private long count(Measure measure) {
      return counting.of(Population.PARTICIPANTS).stream()
          .filter((Presence one) -> one.counts(measure))
          .count();
    }
  }

  /**
   * The tenant's own time as a service of personligt ombud does not matter: the förbund's
   * programmes run by their own days.
   *
   * @throws NotFound when there is no such programme, or it did not run in the year
   */
  public Compiled compile(ProgrammeId id, int year) {
    var programme = programmes.of(id);
    var today = LocalDate.now(clock);
    if (year < programme.from().getYear() || year > today.getYear()) {
      throw new NotFound();
    }
    var whole = new Period(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    if (!programme.period().overlaps(whole)) {
      throw new NotFound();
    }
    var days = whole.common(programme.period());
    var span = new Span(days.from(), days.to(), facts.boundary());
    var tenant = configurations.on(whole.to().isBefore(today) ? whole.to() : today);
    // A version from before the förbund was hosted lays out nothing: then today's does.
    var form =
        ShippedForms.sheet(tenant)
            .or(() -> ShippedForms.sheet(configurations.current()))
            .orElseThrow(NotFound::new);
    var words = new Categories(tenant, span);
    var ever = FormCompilation.ever(form);
    var counting = new Counting(span, of(programme, facts.of(COUNTED, ever, span, words)));
    return new Compiled(
        programme, form, year, words, counting, new FormCompilation(form, words, counting));
  }

  /** Money and words of the year; of an imported one what its file tells where none is written. */
  public YearAccount account(Compiled compiled) {
    var programme = compiled.programme();
    var earlier = new EarlierFigures(facts.figures(compiled.year()));
    return programme
        .year(compiled.year())
        .orElse(
            earlier.kronor(programme.code(), "budget"),
            earlier.kronor(programme.code(), "outcome"));
  }

  private static List<Fact> of(ProgrammeView programme, List<Fact> all) {
    return all.stream()
        .filter(fact -> fact.categories(Dimension.PROGRAMME).contains(programme.code()))
        .toList();
  }
}
