package se.brobyggaren.statistics.entity.progress;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import se.brobyggaren.statistics.entity.fact.Fact;
import se.brobyggaren.statistics.entity.fact.Presence;
import se.brobyggaren.statistics.entity.fact.Span;
import se.brobyggaren.statistics.entity.fact.Stay;
import se.brobyggaren.statistics.entity.table.Counting;
import se.brobyggaren.tenantconfig.report.Dimension;
import se.brobyggaren.tenantconfig.report.Measure;
import se.brobyggaren.tenantconfig.report.Population;

/**
 * Waiting time and case time (väntetid, ärendetid) as categories that an engine can cut by, and as
 * days that a median can be taken of.
 */
final class CaseTimes {
  private final Span span;
  private final Map<UUID, CaseDays> days;

  CaseTimes(Span span, Map<UUID, CaseDays> days) {
    this.span = span;
    this.days = days;
  }

  /** Cases tell their times too; whatever is no case is as it was. */
  List<Fact> told(List<Fact> facts) {
    return facts.stream()
        .map(fact -> fact.population() == Population.CLIENTS ? told(fact) : fact)
        .toList();
  }

  private Fact told(Fact fact) {
    var said = new EnumMap<Dimension, List<String>>(Dimension.class);
    said.putAll(fact.said());
    put(said, Dimension.WAITING_TIME, waited(fact));
    put(said, Dimension.CASE_TIME, monthsTo(fact, left(fact)));
    return new Fact(
        fact.population(),
        fact.origin(),
        fact.stays(),
        fact.doneOn(),
        fact.minutes(),
        fact.yearOfBirth(),
        said);
  }

  private static void put(Map<Dimension, List<String>> said, Dimension by, Long amount) {
    if (amount != null) {
      said.put(by, List.of(band(by, amount)));
    }
  }

  /** The category, written from–to, that the amount lies in; the last one has no end. */
  static String band(Dimension by, long amount) {
    return by.categories().stream()
        .filter(
            band -> {
              var to = band.substring(band.indexOf('-') + 1);
              return to.isEmpty() || amount <= Long.parseLong(to);
            })
        .findFirst()
        .orElseThrow();
  }

  /** In the order of their length, of the cases that are new in the span. */
  List<Long> waited(Counting counting) {
    return of(counting, Measure.NEW)
        .map(p -> waited(p.fact()))
        .filter(Objects::nonNull)
        .sorted()
        .toList();
  }

  /** In the order of their length, of the cases that were closed in the span. */
  List<Long> took(Counting counting) {
    return of(counting, Measure.CLOSED)
        .map(p -> ChronoUnit.DAYS.between(opened(p.fact()), p.day(Measure.CLOSED)))
        .sorted()
        .toList();
  }

  private static java.util.stream.Stream<Presence> of(Counting counting, Measure measure) {
    return new ArrayList<>(counting.of(Population.CLIENTS))
        .stream().filter(presence -> presence.counts(measure));
  }

  /** Null when the day of the application is not known. */
  private Long waited(Fact fact) {
    var known = days.get(fact.origin().record());
    return known == null || known.applied() == null
        ? null
        : Math.max(0, ChronoUnit.DAYS.between(known.applied(), known.opened()));
  }

  private Long monthsTo(Fact fact, LocalDate left) {
    return left == null ? null : Math.max(0, ChronoUnit.MONTHS.between(opened(fact), left));
  }

  private LocalDate opened(Fact fact) {
    var known = days.get(fact.origin().record());
    return known == null ? fact.began() : known.opened();
  }

  /** The last day in the span on which it was closed. */
  private LocalDate left(Fact fact) {
    return fact.stays().stream()
        .map(Stay::until)
        .filter(span::includes)
        .max(LocalDate::compareTo)
        .orElse(null);
  }
}
