package se.brobyggaren.statistics;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import se.brobyggaren.programme.boundary.ProgrammeId;
import se.brobyggaren.programme.boundary.ProgrammeView;
import se.brobyggaren.programme.boundary.YearAccount;
import se.brobyggaren.statistics.boundary.filling.FilledForm;
import se.brobyggaren.statistics.boundary.report.MeasuredGoals;
import se.brobyggaren.statistics.boundary.report.YearlyReport;
import se.brobyggaren.statistics.boundary.sheet.ProgrammeSheet;
import se.brobyggaren.statistics.boundary.signing.SigningState;
import se.brobyggaren.statistics.entity.fact.Span;
import se.brobyggaren.statistics.entity.filling.Filling;
import se.brobyggaren.statistics.entity.filling.FormFilling;
import se.brobyggaren.statistics.entity.filling.Written;
import se.brobyggaren.statistics.entity.report.FormCompilation;
import se.brobyggaren.statistics.entity.table.Categories;
import se.brobyggaren.statistics.entity.table.Counting;
import se.brobyggaren.tenantconfig.file.ShippedForms;
import se.brobyggaren.tenantconfig.report.ReportForm;

/** Reports of a year at random, for tests of how they look to readers. */
public final class RandomReports {
  private static final int YEAR = 2019;

  private RandomReports() {}

  /** Every form of the five services: 'alias form'. */
  public static Stream<String> all() {
    return Stream.of("norra-orebro", "timra-harnosand", "sodra-dalarna", "stockholm", "ekero")
        .flatMap(
            alias ->
                ShippedForms.of(Services.service(alias)).stream()
                    .map(form -> alias + " " + form.code()));
  }

  /**
   * @param name as {@link #all} tells it
   */
  public static YearlyReport of(String name) {
    var tenant = Services.service(name.split(" ")[0]);
    var form = ShippedForms.of(tenant, name.split(" ")[1]).orElseThrow();
    var span = Span.of(LocalDate.of(YEAR, 1, 1), LocalDate.of(YEAR, 12, 31));
    var facts = new RandomFacts(7, tenant, YEAR).some(80);
    var compiled =
        new FormCompilation(form, new Categories(tenant, span), new Counting(span, facts));
    return new YearlyReport(
        form.code(),
        form.title(),
        form.to(),
        YEAR,
        span.first(),
        span.last(),
        compiled.sections(),
        goals(),
        filled(form),
        List.of(),
        new SigningState(null, List.of(), List.of(), "0"));
  }

  /** A programme's sheet, with what an editor may paste and something that is not stated. */
  public static ProgrammeSheet sheet() {
    var tenant = Services.service("norra-orebro");
    var form = ShippedForms.sheet(tenant).orElseThrow();
    var span = Span.of(LocalDate.of(YEAR, 1, 1), LocalDate.of(YEAR, 12, 31));
    var facts = new RandomFacts(7, tenant, YEAR).some(80);
    var compiled =
        new FormCompilation(form, new Categories(tenant, span), new Counting(span, facts));
    var account = new YearAccount(YEAR, 1, 62_250L, 135_146L, "Nått <b>till</b> stor del.", null);
    var programme =
        new ProgrammeView(
            new ProgrammeId(new UUID(1, 2)),
            "mottagningsteam",
            1,
            "Mottagningsteamet",
            "Kartläggning",
            "Reda ut & gå vidare.\n\nNy rad.",
            null,
            null,
            "Kommunerna",
            LocalDate.of(2017, 1, 1),
            null,
            List.of(account));
    return new ProgrammeSheet(
        programme,
        form.title(),
        YEAR,
        span.first(),
        span.last(),
        account,
        96,
        34,
        account.costPerParticipant(96),
        compiled.sections(),
        List.of(),
        new SigningState(null, List.of(), List.of(), "0"));
  }

  /** Answered as far as the form asks, with what an editor may paste. */
  private static FilledForm filled(ReportForm form) {
    var filling = new Filling(form.code(), YEAR);
    var all = new LinkedHashMap<String, Written>();
    form.sections()
        .forEach(
            section ->
                section
                    .questions()
                    .forEach(
                        q ->
                            all.put(
                                "question." + q.code(),
                                Written.text(
                                    "Två ombud, <b>fyra</b> kommuner & ett \u201Csamtal\u201D.\n\nNy rad."))));
    form.sections()
        .forEach(
            section ->
                section
                    .entries()
                    .forEach(
                        e ->
                            e.lines()
                                .forEach(
                                    line ->
                                        all.put(
                                            "amount." + e.code() + "." + line.code(),
                                            Written.figure(new BigDecimal("1234"))))));
    filling.write(all, Instant.parse("2020-01-10T09:00:00Z"), "Lena Ledare");
    return new FormFilling(form, YEAR).view(Optional.of(filling), Optional.empty());
  }

  private static MeasuredGoals goals() {
    var some = new BigDecimal("12.5");
    return new MeasuredGoals(
        new MeasuredGoals.CasesPerFte(
            15, 15, 20, some, LocalDate.of(YEAR, 10, 3), some, some, 135, 0, 0),
        new MeasuredGoals.TimeToClose(18, 8, 7L, some, some, 1L, List.of()),
        new MeasuredGoals.Satisfaction(85, 10L, some, some, some));
  }
}
