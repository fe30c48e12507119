package se.brobyggaren.statistics.entity.filling;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import se.brobyggaren.statistics.boundary.filling.GrantPeriod;
import se.brobyggaren.tenantconfig.report.Entries;
import se.brobyggaren.tenantconfig.report.ReportForm;

/**
 * Figures of an imported earlier year (importerade belopp), each at the place of the form that its
 * code names; whatever a lead has filled in goes before them. Money is in kronor (DOMAIN rule 15)
 * and is rounded to what the form asks for.
 */
public final class EarlierFigures {
  private static final String RATE = "grant-rate";
  private static final String OMBUD = "grant-ombud";

  private final List<EarlierFigure> figures;

  /**
   * @param figures those that begin in the year
   */
  public EarlierFigures(List<EarlierFigure> figures) {
    this.figures = List.copyOf(figures);
  }

  /** Of a programme, whole kronor; null when there is none. */
  public Long kronor(String programme, String code) {
    return sum(figures.stream().filter(it -> programme.equals(it.programme())), code)
        .map(amount -> amount.setScale(0, RoundingMode.HALF_UP).longValueExact())
        .orElse(null);
  }

  Map<String, Written> places(ReportForm form) {
    var places = new LinkedHashMap<String, Written>();
    form.sections().stream()
        .flatMap(section -> section.entries().stream())
        .forEach(entries -> places.putAll(places(entries)));
    return places;
  }

  private Map<String, Written> places(Entries entries) {
    return entries.kind() == Entries.Kind.GRANT_PERIODS ? grants(entries) : amounts(entries);
  }

  private Map<String, Written> amounts(Entries entries) {
    var places = new LinkedHashMap<String, Written>();
    for (var line : entries.lines()) {
      sum(ofService(), line.code())
          .map(amount -> inUnit(amount, entries.unit()))
          .ifPresent(
              amount ->
                  places.put(Place.amount(entries.code(), line.code()), Written.figure(amount)));
    }
    return places;
  }

  private static BigDecimal inUnit(BigDecimal amount, Entries.Unit unit) {
    return switch (unit) {
      case FTE -> amount;
      case THOUSAND_KRONOR -> amount.movePointLeft(3).setScale(0, RoundingMode.HALF_UP);
      case KRONOR, NUMBER -> amount.setScale(0, RoundingMode.HALF_UP);
    };
  }

  /** A rate and the ombud of the same days make a period. */
  private Map<String, Written> grants(Entries entries) {
    var places = new LinkedHashMap<String, Written>();
    var rates = ofService().filter(it -> it.code().equals(RATE)).toList();
    for (int i = 0; i < rates.size(); i++) {
      var rate = rates.get(i);
      var ombud = ofService().filter(it -> it.code().equals(OMBUD) && sameDays(it, rate)).findAny();
      if (ombud.isPresent()) {
        places.putAll(Place.grant(entries.code(), i, period(rate, ombud.get())));
      }
    }
    return places;
  }

  private static GrantPeriod period(EarlierFigure rate, EarlierFigure ombud) {
    int year = rate.from().getYear();
    LocalDate last = rate.to();
    return new GrantPeriod(
        rate.from().getMonthValue(),
        last == null || last.getYear() > year ? 12 : last.getMonthValue(),
        rate.amount().setScale(0, RoundingMode.HALF_UP).intValueExact(),
        ombud.amount());
  }

  private static boolean sameDays(EarlierFigure one, EarlierFigure other) {
    return one.from().equals(other.from())
        && (one.to() == null ? other.to() == null : one.to().equals(other.to()));
  }

  private Stream<EarlierFigure> ofService() {
    return figures.stream().filter(it -> it.programme() == null);
  }

  private static Optional<BigDecimal> sum(Stream<EarlierFigure> figures, String code) {
    return figures
        .filter(it -> it.code().equals(code))
        .map(EarlierFigure::amount)
        .reduce(BigDecimal::add);
  }
}
