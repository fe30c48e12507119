package se.brobyggaren.statistics.control;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import se.brobyggaren.statistics.entity.fact.Fact;
import se.brobyggaren.statistics.entity.fact.Fact.Origin;
import se.brobyggaren.statistics.entity.fact.Stay;
import se.brobyggaren.statistics.entity.table.Categories;
import se.brobyggaren.tenantconfig.report.Dimension;
import se.brobyggaren.tenantconfig.report.Population;

/** Deficiency reports and what their authorities answered, as facts (tolkning). No text in them. */
final class DeficiencyReading {
  private final Categories words;
  private final List<Fact> facts = new ArrayList<>();

  DeficiencyReading(Categories words) {
    this.words = words;
  }

  List<Fact> all() {
    return facts;
  }

  void report(ResultSet row) throws SQLException {
    var said = new EnumMap<Dimension, List<String>>(Dimension.class);
    one(said, Dimension.DEFICIENCY_STATE, row.getString(6));
    one(said, Dimension.DECISION, row.getString(7));
    one(said, Dimension.IMPROVEMENT, row.getString(8));
    several(said, Dimension.AUTHORITY, row.getString(9));
    several(said, Dimension.DEFICIENCY_TYPE, row.getString(10));
    add(Population.DEFICIENCIES, row, said);
  }

  void answer(ResultSet row) throws SQLException {
    var said = new EnumMap<Dimension, List<String>>(Dimension.class);
    one(said, Dimension.ASKED, row.getString(6));
    one(said, Dimension.ANSWER, row.getString(7));
    add(Population.ANSWERS, row, said);
  }

  private void add(Population population, ResultSet row, Map<Dimension, List<String>> said)
      throws SQLException {
    one(said, Dimension.DECIDED_BY, row.getString(5));
    var day = row.getObject(4, LocalDate.class);
    facts.add(
        new Fact(
            population,
            new Origin(
                row.getObject(1, UUID.class),
                row.getObject(2, UUID.class),
                row.getString(3),
                null,
                false),
            List.of(Stay.of(day, day)),
            null,
            null,
            null,
            said));
  }

  private void one(Map<Dimension, List<String>> said, Dimension by, String category) {
    if (category != null) {
      said.put(by, List.of(words.normal(by, category)));
    }
  }

  private void several(Map<Dimension, List<String>> said, Dimension by, String joined) {
    if (joined != null && !joined.isEmpty()) {
      said.put(
          by,
          Stream.of(joined.split("\\|"))
              .map(category -> words.normal(by, category))
              .distinct()
              .toList());
    }
  }
}
