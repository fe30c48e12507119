package se.brobyggaren.statistics;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.brobyggaren.statistics.boundary.report.ReportTable.Heading;
import se.brobyggaren.statistics.entity.fact.Fact;
import se.brobyggaren.statistics.entity.fact.Span;
import se.brobyggaren.statistics.entity.fact.Stay;
import se.brobyggaren.statistics.entity.table.CountedTable;
import se.brobyggaren.tenantconfig.TenantConfiguration;
import se.brobyggaren.tenantconfig.goals.AgeBand;
import se.brobyggaren.tenantconfig.report.Axis;
import se.brobyggaren.tenantconfig.report.Condition;
import se.brobyggaren.tenantconfig.report.Dimension;
import se.brobyggaren.tenantconfig.report.Measure;
import se.brobyggaren.tenantconfig.report.Population;

/**
 * Counts one figure as somebody would with the records on the table: goes through all of them, day
 * by day, and asks of each whether it belongs there. Shares nothing with the engine but the facts.
 */
public final class NaiveCounter {
  private final TenantConfiguration tenant;
  private final Span span;
  private final List<Fact> facts;

  public NaiveCounter(TenantConfiguration tenant, Span span, List<Fact> facts) {
    this.tenant = tenant;
    this.span = span;
    this.facts = facts;
  }

  public Long count(CountedTable table, Heading row, Heading column) {
    var layout = table.layout();
    var rowLine = line(layout.rows(), row);
    var columnLine = line(layout.columns(), column);
    Population of = first(rowLine, columnLine, Axis.Line::of, layout.of());
    Measure measure = first(rowLine, columnLine, Axis.Line::measure, layout.measure());
    var minutes =
        facts.stream()
            .filter(fact -> fact.population() == of)
            .filter(fact -> counts(fact, measure))
            .filter(fact -> layout.where().stream().allMatch(c -> fulfils(fact, c)))
            .filter(fact -> fulfils(fact, rowLine) && fulfils(fact, columnLine))
            .filter(fact -> isIn(fact, layout.rows(), row))
            .filter(fact -> isIn(fact, layout.columns(), column))
            .filter(
                fact -> table.split() == null || isIn(fact, Axis.by(layout.split()), table.split()))
            .map(Fact::minutes)
            .collect(Collectors.toList());
    var known = minutes.stream().filter(Objects::nonNull).toList();
    return switch (measure) {
      case SHORTEST -> known.isEmpty() ? null : (long) known.stream().min(Integer::compare).get();
      case LONGEST -> known.isEmpty() ? null : (long) known.stream().max(Integer::compare).get();
      case MINUTES -> known.stream().mapToLong(Integer::longValue).sum();
      default -> (long) minutes.size();
    };
  }

  private static Axis.Line line(Axis axis, Heading heading) {
    return axis == null
        ? null
        : axis.lines().stream()
            .filter(l -> l.code().equals(heading.code()))
            .findFirst()
            .orElse(null);
  }

  private static <T> T first(
      Axis.Line row, Axis.Line column, Function<Axis.Line, T> part, T table) {
    return Stream.of(row, column)
        .filter(Objects::nonNull)
        .map(part)
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(table);
  }

  private boolean fulfils(Fact fact, Axis.Line line) {
    return line == null || line.where().stream().allMatch(condition -> fulfils(fact, condition));
  }

  private boolean fulfils(Fact fact, Condition condition) {
    return condition.is().stream()
        .anyMatch(code -> categories(fact, condition.by()).contains(code));
  }

  private boolean isIn(Fact fact, Axis axis, Heading heading) {
    if (axis == null || axis.by() == null || heading.kind() == Heading.Kind.TOTAL) {
      return true;
    }
    if (heading.kind() == Heading.Kind.ANSWERED) {
      return !categories(fact, axis.by()).contains(axis.by().unanswered());
    }
    if (axis.by() == Dimension.AGE) {
      return band(fact, axis).equals(heading.code());
    }
    return categories(fact, axis.by()).contains(heading.code());
  }

  private Set<String> categories(Fact fact, Dimension by) {
    var said = fact.said().get(by);
    return said == null ? Set.of(by.unanswered()) : Set.copyOf(said);
  }

  private String band(Fact fact, Axis axis) {
    if (fact.yearOfBirth() == null) {
      return "UNKNOWN";
    }
    int age = span.last().getYear() - fact.yearOfBirth();
    List<AgeBand> bands = axis.bands() == null ? axis.ages() : tenant.bandsOf(axis.bands());
    for (var band : bands) {
      if (age >= band.from() && (band.to() == null || age <= band.to())) {
        return String.format(Locale.ROOT, "%d-%s", band.from(), band.to() == null ? "" : band.to());
      }
    }
    return "OUTSIDE";
  }

  private boolean counts(Fact fact, Measure measure) {
    var eve = span.first().minusDays(1);
    boolean before = isThereOn(fact, eve);
    boolean after = isThereOn(fact, span.last());
    var came = cameWithin(fact);
    boolean during = before || came != null;
    return switch (measure) {
      case OPENING -> before;
      case NEW, RESUMED, TRANSFERRED_IN -> !before && came != null && came.cameAs() == measure;
      case CLOSED, TRANSFERRED_OUT -> during && !after && lastLeft(fact).leftAs() == measure;
      case CLOSING, WAITING -> after;
      case DURING -> during;
      case EVER -> fact.stays().stream().anyMatch(s -> !s.from().isAfter(span.last()));
      case OPENED, COUNT, MINUTES, SHORTEST, LONGEST -> within(fact.stays().get(0).from());
      case DONE -> fact.doneOn() != null && within(fact.doneOn());
    };
  }

  private static boolean isThereOn(Fact fact, LocalDate evening) {
    return fact.stays().stream()
        .anyMatch(
            stay ->
                stay.from().compareTo(evening) <= 0
                    && (stay.until() == null || stay.until().compareTo(evening) > 0));
  }

  private Stay cameWithin(Fact fact) {
    return fact.stays().stream().filter(stay -> within(stay.from())).findFirst().orElse(null);
  }

  private Stay lastLeft(Fact fact) {
    return fact.stays().stream()
        .filter(stay -> stay.until() != null && within(stay.until()))
        .reduce((one, later) -> later)
        .orElseThrow();
  }

  private boolean within(LocalDate day) {
    return !day.isBefore(span.first()) && !day.isAfter(span.last());
  }
}
