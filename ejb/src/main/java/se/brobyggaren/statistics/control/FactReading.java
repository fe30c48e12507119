package se.brobyggaren.statistics.control;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import se.brobyggaren.statistics.entity.fact.Fact;
import se.brobyggaren.statistics.entity.fact.Fact.Origin;
import se.brobyggaren.statistics.entity.fact.Stay;
import se.brobyggaren.statistics.entity.table.Categories;
import se.brobyggaren.tenantconfig.report.Dimension;
import se.brobyggaren.tenantconfig.report.Measure;
import se.brobyggaren.tenantconfig.report.Population;

/** One row of a view as a fact (tolkning); the stays of one case lie in rows one after another. */
final class FactReading {
  /** The national outcome by which a client goes on in another organisation. */
  private static final String TRANSFERRED = "transferred";

  private static final int MANY = 4;

  private final Categories words;
  private final List<Fact> facts = new ArrayList<>();

  /** The same categories are the same list: so there are few of them, however many facts. */
  private final Map<Dimension, Map<String, List<String>>> known = new EnumMap<>(Dimension.class);

  FactReading(Categories words) {
    this.words = words;
  }

  List<Fact> all() {
    return facts;
  }

  void client(ResultSet row) throws SQLException {
    var record = row.getObject(1, UUID.class);
    var outcome = row.getString(6);
    var stay =
        new Stay(
            day(row, 3),
            day(row, 4),
            Measure.valueOf(row.getString(5)),
            TRANSFERRED.equals(outcome) ? Measure.TRANSFERRED_OUT : Measure.CLOSED);
    var last = facts.isEmpty() ? null : facts.get(facts.size() - 1);
    if (last != null && last.origin().record().equals(record)) {
      facts.set(facts.size() - 1, with(last, stay, outcome));
      return;
    }
    var said = new EnumMap<Dimension, List<String>>(Dimension.class);
    one(said, Dimension.OUTCOME, outcome);
    person(said, row.getString(7), row.getString(9), row.getString(10));
    several(said, Dimension.CONTACT_REASON, row.getString(11));
    yesNo(said, Dimension.MINOR_CHILDREN, row.getObject(12, Boolean.class));
    one(said, Dimension.CHILDREN_AT_HOME, row.getString(13));
    yesNo(said, Dimension.GROWN_UP_CHILDREN_AT_HOME, row.getObject(14, Boolean.class));
    var authorities = row.getObject(15, Integer.class);
    one(
        said,
        Dimension.AUTHORITIES_INVOLVED,
        authorities == null ? null : authorities > MANY ? "MORE" : authorities.toString());
    appeals(said, row.getString(16));
    one(said, Dimension.MEANS_OF_SUPPORT, row.getString(17));
    one(said, Dimension.EDUCATION, row.getString(18));
    facts.add(
        new Fact(
            Population.CLIENTS,
            new Origin(
                record,
                record,
                row.getString(2),
                row.getObject(19, UUID.class),
                row.getBoolean(20)),
            List.of(stay),
            null,
            null,
            row.getObject(8, Integer.class),
            said));
  }

  private Fact with(Fact earlier, Stay stay, String outcome) {
    var said = new EnumMap<>(earlier.said());
    said.remove(Dimension.OUTCOME);
    one(said, Dimension.OUTCOME, outcome);
    return new Fact(
        earlier.population(),
        earlier.origin(),
        Stream.concat(earlier.stays().stream(), Stream.of(stay)).toList(),
        null,
        null,
        earlier.yearOfBirth(),
        said);
  }

  void waiting(ResultSet row) throws SQLException {
    var said = new EnumMap<Dimension, List<String>>(Dimension.class);
    person(said, row.getString(5), row.getString(7), row.getString(8));
    facts.add(
        new Fact(
            Population.QUEUE,
            new Origin(row.getObject(1, UUID.class), null, row.getString(2), null, false),
            List.of(Stay.of(day(row, 3), day(row, 4))),
            null,
            null,
            row.getObject(6, Integer.class),
            said));
  }

  void assignment(ResultSet row) throws SQLException {
    var said = new EnumMap<Dimension, List<String>>(Dimension.class);
    one(said, Dimension.ASSIGNMENT, row.getString(4));
    person(said, row.getString(8), row.getString(10), row.getString(11));
    facts.add(
        new Fact(
            Population.ASSIGNMENTS,
            new Origin(
                row.getObject(1, UUID.class),
                row.getObject(2, UUID.class),
                row.getString(3),
                row.getObject(12, UUID.class),
                row.getBoolean(13)),
            List.of(Stay.of(day(row, 5), day(row, 7))),
            day(row, 6),
            null,
            row.getObject(9, Integer.class),
            said));
  }

  void participant(ResultSet row) throws SQLException {
    var said = new EnumMap<Dimension, List<String>>(Dimension.class);
    one(said, Dimension.PROGRAMME, row.getString(3));
    one(said, Dimension.DESTINATION, row.getString(6));
    person(said, row.getString(7), row.getString(9), null);
    one(said, Dimension.EDUCATION, row.getString(10));
    one(said, Dimension.MEANS_OF_SUPPORT, row.getString(11));
    facts.add(
        new Fact(
            Population.PARTICIPANTS,
            new Origin(
                row.getObject(1, UUID.class), null, row.getString(2), null, row.getBoolean(12)),
            List.of(Stay.of(day(row, 4), day(row, 5))),
            null,
            null,
            row.getObject(8, Integer.class),
            said));
  }

  void advice(ResultSet row) throws SQLException {
    var said = new EnumMap<Dimension, List<String>>(Dimension.class);
    one(said, Dimension.ADVICE_SUBJECT, row.getString(5));
    occasion(Population.ADVICE, row, said, row.getBoolean(6));
  }

  void visit(ResultSet row) throws SQLException {
    var said = new EnumMap<Dimension, List<String>>(Dimension.class);
    person(said, null, row.getString(5), row.getString(6));
    occasion(Population.VISITS, row, said, row.getBoolean(7));
  }

  private void occasion(
      Population population, ResultSet row, Map<Dimension, List<String>> said, boolean earlier)
      throws SQLException {
    facts.add(
        new Fact(
            population,
            new Origin(row.getObject(1, UUID.class), null, row.getString(2), null, earlier),
            List.of(Stay.of(day(row, 3), day(row, 3))),
            null,
            row.getObject(4, Integer.class),
            null,
            said));
  }

  private void person(
      Map<Dimension, List<String>> said, String sex, String municipality, String district) {
    one(said, Dimension.SEX, sex);
    one(
        said,
        Dimension.MUNICIPALITY,
        municipality == null || district == null ? municipality : municipality + "/" + district);
  }

  private void one(Map<Dimension, List<String>> said, Dimension by, String category) {
    if (category != null) {
      said.put(by, known(by).computeIfAbsent(category, word -> List.of(words.normal(by, word))));
    }
  }

  private Map<String, List<String>> known(Dimension by) {
    return known.computeIfAbsent(by, dimension -> new HashMap<>());
  }

  private void yesNo(Map<Dimension, List<String>> said, Dimension by, Boolean answer) {
    one(said, by, answer == null ? null : answer ? "YES" : "NO");
  }

  /** None at all and nothing said are the same: nobody comes for no reason. */
  private void several(Map<Dimension, List<String>> said, Dimension by, String joined) {
    if (joined != null && !joined.isEmpty()) {
      said.put(
          by,
          known(by)
              .computeIfAbsent(
                  joined,
                  all ->
                      Stream.of(all.split("\\|"))
                          .map(category -> words.normal(by, category))
                          .distinct()
                          .toList()));
    }
  }

  private void appeals(Map<Dimension, List<String>> said, String joined) {
    several(
        said, Dimension.APPEAL_TO, joined != null && joined.isEmpty() ? Dimension.NONE : joined);
  }

  private static LocalDate day(ResultSet row, int column) throws SQLException {
    return row.getObject(column, LocalDate.class);
  }
}
