package se.brobyggaren.statistics.entity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import se.brobyggaren.statistics.boundary.Breakdown;
import se.brobyggaren.statistics.boundary.FigureTable;
import se.brobyggaren.statistics.boundary.Measure;
import se.brobyggaren.statistics.boundary.Population;
import se.brobyggaren.statistics.boundary.Quarter;
import se.brobyggaren.tenantconfig.goals.AgeBand;

/**
 * Which table is wanted (snitt): of whom, broken down by what, for which days. The last day is the
 * one reference date that fixes everybody's age (DOMAIN rules 7 and 13).
 *
 * @param period how the days are called
 * @param bands for a table by age; whoever fits none is counted as unknown
 */
public record Cut(
    Population population,
    Breakdown by,
    String period,
    LocalDate first,
    LocalDate last,
    List<AgeBand> bands) {

  private static final List<String> SEXES = List.of("WOMAN", "MAN", "OTHER");

  public Cut {
    bands = List.copyOf(bands);
  }

  public static Cut of(Population population, Breakdown by, Quarter quarter, List<AgeBand> bands) {
    return new Cut(population, by, quarter.toString(), quarter.first(), quarter.last(), bands);
  }

  /** Facts of other populations are left aside. */
  public FigureTable table(List<Fact> facts) {
    var counted = facts.stream().filter(fact -> fact.population() == population).toList();
    var rows = new LinkedHashMap<String, LinkedHashMap<Measure, Long>>();
    categories(counted).forEach(category -> rows.put(category, empty()));
    for (var fact : counted) {
      var row = rows.get(categoryOf(fact));
      if (row == null) {
        // An area that nobody was there from has no row.
        continue;
      }
      for (var measure : population.measures()) {
        row.merge(measure, fact.counts(measure, first, last) ? 1L : 0L, Long::sum);
      }
    }
    var lines = new ArrayList<FigureTable.Row>();
    rows.forEach((category, counts) -> lines.add(new FigureTable.Row(category, counts)));
    return new FigureTable(population, by, period, lines);
  }

  private LinkedHashMap<Measure, Long> empty() {
    var row = new LinkedHashMap<Measure, Long>();
    population.measures().forEach(measure -> row.put(measure, 0L));
    return row;
  }

  private List<String> categories(List<Fact> counted) {
    return switch (by) {
      case SEX -> SEXES;
      case AGE ->
          Stream.concat(bands.stream().map(Cut::code), Stream.of(Breakdown.UNKNOWN)).toList();
      case AREA ->
          counted.stream()
              .filter(fact -> fact.wasThereIn(first, last))
              .map(this::categoryOf)
              .distinct()
              .sorted()
              .toList();
    };
  }

  private String categoryOf(Fact fact) {
    return switch (by) {
      // Not stated is counted with neither women nor men.
      case SEX -> SEXES.contains(Objects.toString(fact.sex())) ? fact.sex() : "OTHER";
      case AGE -> bandOf(fact.yearOfBirth());
      case AREA -> Objects.requireNonNullElse(fact.area(), Breakdown.UNKNOWN);
    };
  }

  private String bandOf(Integer yearOfBirth) {
    return yearOfBirth == null
        ? Breakdown.UNKNOWN
        : bands.stream()
            .filter(band -> band.includes(last.getYear() - yearOfBirth))
            .findFirst()
            .map(Cut::code)
            .orElse(Breakdown.UNKNOWN);
  }

  /** A band's code: 18-29, 65-. */
  static String code(AgeBand band) {
    return band.from() + "-" + (band.to() == null ? "" : band.to());
  }
}
