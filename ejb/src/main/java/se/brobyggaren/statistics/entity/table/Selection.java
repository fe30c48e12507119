package se.brobyggaren.statistics.entity.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import se.brobyggaren.statistics.entity.fact.Fact;
import se.brobyggaren.statistics.entity.fact.Presence;
import se.brobyggaren.tenantconfig.report.Axis.Line;
import se.brobyggaren.tenantconfig.report.Condition;
import se.brobyggaren.tenantconfig.report.Dimension;
import se.brobyggaren.tenantconfig.report.Measure;
import se.brobyggaren.tenantconfig.report.Population;
import se.brobyggaren.tenantconfig.report.TableLayout;

/**
 * Who is counted (urval): of a population those that a measure counts and that fulfil every
 * condition.
 */
public record Selection(Population of, Measure measure, List<Allowed> where) {

  /** A dimension and the categories of it that are counted. */
  public record Allowed(Dimension by, Set<String> categories) {
    boolean lets(Fact fact) {
      for (var category : fact.categories(by)) {
        if (categories.contains(category)) {
          return true;
        }
      }
      return false;
    }
  }

  /**
   * What a cell counts before its categories.
   *
   * @param row null when the rows are not lines
   * @param column null when the columns are not lines
   */
  public static Selection of(TableLayout layout, Line row, Line column, Categories words) {
    var of = layout.of();
    var measure = layout.measure();
    var where = new ArrayList<>(layout.where());
    for (var line : Stream.of(column, row).filter(l -> l != null).toList()) {
      of = line.of() == null ? of : line.of();
      measure = line.measure() == null ? measure : line.measure();
      where.addAll(line.where());
    }
    return new Selection(of, measure, where.stream().map(c -> allowed(c, words)).toList());
  }

  private static Allowed allowed(Condition condition, Categories words) {
    return new Allowed(condition.by(), words.meant(condition));
  }

  public boolean counts(Presence presence) {
    if (!presence.counts(measure)) {
      return false;
    }
    for (var allowed : where) {
      if (!allowed.lets(presence.fact())) {
        return false;
      }
    }
    return true;
  }

  public List<Fact> facts(Counting counting) {
    return counting.of(of).stream().filter(this::counts).map(Presence::fact).toList();
  }

  public long count(Counting counting) {
    return counting.of(of).stream().filter(this::counts).count();
  }

  /** The same for the same people: tables that ask the same question have the same key. */
  public String key() {
    var conditions = new TreeMap<String, Set<String>>();
    for (var allowed : where) {
      // Whoever has several categories may fulfil two conditions that have none in common.
      var own = allowed.by().isSeveral() ? new TreeSet<>(allowed.categories()) : "";
      conditions.merge(
          allowed.by() + " " + own,
          new TreeSet<>(allowed.categories()),
          (one, other) -> {
            one.retainAll(other);
            return one;
          });
    }
    return of + " " + measure + " " + conditions;
  }

  public Selection and(Dimension by, String category) {
    var more = new ArrayList<>(where);
    more.add(new Allowed(by, Set.of(category)));
    return new Selection(of, measure, more);
  }
}
