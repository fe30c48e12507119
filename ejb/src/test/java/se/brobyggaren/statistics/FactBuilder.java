package se.brobyggaren.statistics;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import se.brobyggaren.statistics.entity.fact.Fact;
import se.brobyggaren.statistics.entity.fact.Fact.Origin;
import se.brobyggaren.statistics.entity.fact.Stay;
import se.brobyggaren.tenantconfig.report.Dimension;
import se.brobyggaren.tenantconfig.report.Measure;
import se.brobyggaren.tenantconfig.report.Population;

/** Short ways to write facts in tests: {@code client().woman().born(1990).stay("2024-02-01")}. */
public final class FactBuilder {
  private final Population population;
  private final List<Stay> stays = new ArrayList<>();
  private final Map<Dimension, List<String>> said = new EnumMap<>(Dimension.class);
  private UUID record = UUID.randomUUID();
  private LocalDate done;
  private Integer minutes;
  private Integer born = 1990;
  private UUID ombud;
  private boolean earlier;

  private FactBuilder(Population population) {
    this.population = population;
  }

  public static FactBuilder client() {
    return new FactBuilder(Population.CLIENTS);
  }

  public static FactBuilder of(Population population) {
    return new FactBuilder(population);
  }

  public static Fact advice(String day, Integer minutes) {
    var builder = new FactBuilder(Population.ADVICE);
    builder.minutes = minutes;
    return builder.stay(day, day).fact();
  }

  public FactBuilder record(UUID key) {
    record = key;
    return this;
  }

  public FactBuilder woman() {
    return said(Dimension.SEX, "WOMAN");
  }

  public FactBuilder man() {
    return said(Dimension.SEX, "MAN");
  }

  public FactBuilder born(Integer year) {
    born = year;
    return this;
  }

  public FactBuilder from(String municipality) {
    return said(Dimension.MUNICIPALITY, municipality);
  }

  /** Nothing is said when there is none. */
  public FactBuilder said(Dimension by, String... categories) {
    if (categories.length > 0 && categories[0] != null) {
      said.put(by, List.of(categories));
    }
    return this;
  }

  public FactBuilder stay(String from) {
    return stay(from, null);
  }

  /** The second stay of a case is a return. */
  public FactBuilder stay(String from, String until) {
    return stay(from, until, stays.isEmpty() ? Measure.NEW : Measure.RESUMED, Measure.CLOSED);
  }

  public FactBuilder stay(String from, String until, Measure cameAs, Measure leftAs) {
    stays.add(new Stay(LocalDate.parse(from), day(until), cameAs, leftAs));
    return this;
  }

  public FactBuilder done(String on) {
    done = day(on);
    return this;
  }

  public FactBuilder heldBy(UUID key) {
    ombud = key;
    return this;
  }

  public FactBuilder imported() {
    earlier = true;
    return this;
  }

  public Fact fact() {
    return new Fact(
        population,
        new Origin(record, earlier ? null : record, "2024-1", ombud, earlier),
        List.copyOf(stays),
        done,
        minutes,
        born,
        said);
  }

  private static LocalDate day(String written) {
    return written == null ? null : LocalDate.parse(written);
  }
}
