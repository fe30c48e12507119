package se.brobyggaren.disclosure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Short ways to write tables by sex and age in tests. */
final class Tables {

  static final Dimension SEX = new Dimension("sex");
  static final Dimension AGE = new Dimension("age");
  static final Set<Dimension> TOTAL = Set.of();
  static final Set<Dimension> BY_SEX = Set.of(SEX);
  static final Set<Dimension> BY_AGE = Set.of(AGE);
  static final Set<Dimension> CROSSED = Set.of(SEX, AGE);
  static final List<String> SEXES = List.of("women", "men");
  static final List<String> AGES = List.of("18-29", "30-49", "50-");

  private Tables() {}

  static Topic topic(String owner, String measure) {
    return new Topic(owner, measure, "2026Q1");
  }

  static CandidateTable bySex(Topic topic, long women, long men) {
    return new CandidateTable(
        topic, List.of(SEX), Map.of(List.of("women"), women, List.of("men"), men));
  }

  static CandidateTable byAge(Topic topic, long young, long middle, long old) {
    return new CandidateTable(
        topic,
        List.of(AGE),
        Map.of(
            List.of(AGES.get(0)), young, List.of(AGES.get(1)), middle, List.of(AGES.get(2)), old));
  }

  /** Counts: women by age, then men by age. */
  static CandidateTable crossed(Topic topic, long... counts) {
    var cells = new LinkedHashMap<List<String>, Long>();
    for (int i = 0; i < counts.length; i++) {
      cells.put(List.of(SEXES.get(i / 3), AGES.get(i % 3)), counts[i]);
    }
    return new CandidateTable(topic, List.of(SEX, AGE), cells);
  }

  static ReleaseRequest alone(CandidateTable... tables) {
    return new ReleaseRequest(List.of(tables), List.of(), List.of(), List.of());
  }

  /** Tenants' tables and the county's, which is their sum. */
  static ReleaseRequest county(Topic county, CandidateTable... tenants) {
    var tables = new ArrayList<>(List.of(tenants));
    tables.add(CandidateTable.sum(county, List.of(tenants)));
    var parts = tables.stream().limit(tenants.length).map(CandidateTable::topic).toList();
    return new ReleaseRequest(
        tables, List.of(), List.of(new Composition(county, parts)), List.of());
  }

  /** What a release left behind for the next one to heed. */
  static DecidedTable decided(CandidateTable table, ProtectedRelease release) {
    var outcome = release.table(table.topic(), Set.copyOf(table.dimensions()));
    return new DecidedTable(
        table, Set.copyOf(table.cuts().stream().filter(outcome::appearsBy).toList()));
  }
}
