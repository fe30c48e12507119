package se.brobyggaren.statistics.control;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import se.brobyggaren.statistics.entity.fact.Fact;
import se.brobyggaren.statistics.entity.fact.Span;
import se.brobyggaren.statistics.entity.goal.Position;
import se.brobyggaren.statistics.entity.table.Categories;
import se.brobyggaren.tenantconfig.report.Population;

/**
 * Reads facts out of the views that the components publish (läser underlag): one statement a
 * population, and only what touches the span. Row-level security decides whose they are.
 */
public final class FactRows {
  private static final String TOUCHES =
      "least(%1$s, %2$s) <= ? and (%2$s is null or greatest(%1$s, %2$s) >= ?)";
  private static final String ON = "day <= ? and day >= ?";
  private static final String CLIENTS =
      both(
              "record_id, reference, began, ended, began_as, outcome, sex, year_of_birth, municipality, district,"
                  + " array_to_string(reasons, '|'), minor_children, children_at_home, grown_up_at_home, authorities,"
                  + " array_to_string(appeals, '|'), means_of_support, education, ombud_id",
              "client_fact",
              TOUCHES.formatted("began", "ended"))
          + " order by record_id, began";
  private static final String QUEUE =
      "select record_id, reference, entered_on, ended_on, sex, year_of_birth, municipality, district"
          + " from tenant.queue_fact where "
          + TOUCHES.formatted("entered_on", "ended_on");
  private static final String ASSIGNMENTS =
      both(
          "record_id, client_record_id, reference, term, opened_on, done_on, ended_on, sex, year_of_birth,"
              + " municipality, district, ombud_id",
          "assignment_fact",
          TOUCHES.formatted("opened_on", "ended_on"));
  private static final String ADVICE =
      both("record_id, reference, day, minutes, subject", "advice_fact", ON);
  private static final String VISITS =
      both("record_id, reference, day, minutes, municipality, district", "visit_fact", ON);
  private static final String PARTICIPANTS =
      both(
          "record_id, reference, programme, began, ended, destination, sex, year_of_birth,"
              + " municipality, education, means_of_support",
          "participant_fact",
          TOUCHES.formatted("began", "ended"));
  private static final String POSITIONS =
      both(
          "valid_from, valid_to, fte",
          "position_fact",
          TOUCHES.formatted("valid_from", "valid_to"));
  private static final String BEGUN =
      "select record_id, min(began) from (select record_id, began from tenant.client_fact"
          + " union all select record_id, began from tenant.earlier_client_fact) as c"
          + " where record_id = any (?) group by record_id";
  private static final String BOUNDARY = "select until from tenant.earlier_boundary";

  /** Before any record. */
  private static final LocalDate ALWAYS = LocalDate.of(1, 1, 1);

  private final Connection connection;
  private final Span span;
  private final Categories words;

  /**
   * @param connection of the login tenant, in a transaction with its tenant set
   */
  public FactRows(Connection connection, Span span, Categories words) {
    this.connection = connection;
    this.span = span;
    this.words = words;
  }

  /**
   * @param ever also what ended before the span
   */
  public List<Fact> of(Population population, boolean ever) throws SQLException {
    var from = ever ? ALWAYS : span.first();
    var facts = new FactReading(words);
    return switch (population) {
      case CLIENTS -> {
        read(CLIENTS, from, facts::client);
        yield facts.all();
      }
      case QUEUE -> {
        read(QUEUE, from, facts::waiting);
        yield facts.all();
      }
      case ASSIGNMENTS -> {
        read(ASSIGNMENTS, from, facts::assignment);
        yield facts.all();
      }
      case ADVICE -> {
        read(ADVICE, from, facts::advice);
        yield facts.all();
      }
      case VISITS -> {
        read(VISITS, from, facts::visit);
        yield facts.all();
      }
      case DEFICIENCIES -> {
        var reports = new DeficiencyReading(words);
        read(DeficiencyReading.REPORTS, from, reports::report);
        yield reports.all();
      }
      case ANSWERS -> {
        var answers = new DeficiencyReading(words);
        read(DeficiencyReading.ANSWERS, from, answers::answer);
        yield answers.all();
      }
      case PARTICIPANTS -> {
        read(PARTICIPANTS, from, facts::participant);
        yield facts.all();
      }
      default -> List.of();
    };
  }

  /** The last day of imported earlier years; null without any. */
  public static LocalDate boundary(Connection connection) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(BOUNDARY);
        ResultSet rows = statement.executeQuery()) {
      return rows.next() ? rows.getObject(1, LocalDate.class) : null;
    }
  }

  public List<Position> positions() throws SQLException {
    var positions = new ArrayList<Position>();
    read(
        POSITIONS,
        span.first(),
        row ->
            positions.add(
                new Position(
                    row.getObject(1, LocalDate.class),
                    row.getObject(2, LocalDate.class),
                    row.getBigDecimal(3),
                    row.getBoolean(4))));
    return positions;
  }

  /** The first day of each case, also when it lies before the span. */
  public Map<UUID, LocalDate> begun(Collection<UUID> cases) throws SQLException {
    var begun = new HashMap<UUID, LocalDate>();
    try (PreparedStatement statement = connection.prepareStatement(BEGUN)) {
      statement.setArray(1, connection.createArrayOf("uuid", cases.toArray()));
      try (ResultSet rows = statement.executeQuery()) {
        while (rows.next()) {
          begun.put(rows.getObject(1, UUID.class), rows.getObject(2, LocalDate.class));
        }
      }
    }
    return begun;
  }

  /** The product's own records and the imported ones; the last column says which. */
  private static String both(String columns, String view, String where) {
    return "select "
        + columns
        + ", false from tenant."
        + view
        + " where "
        + where
        + " union all select "
        + columns
        + ", true from tenant.earlier_"
        + view
        + " where "
        + where;
  }

  private interface EachRow {
    void read(ResultSet row) throws SQLException;
  }

  private void read(String sql, LocalDate from, EachRow each) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setFetchSize(0);
      int places = (int) sql.chars().filter(sign -> sign == 0x3f).count();
      for (int place = 1; place < places; place += 2) {
        statement.setObject(place, span.last());
        statement.setObject(place + 1, from);
      }
      try (ResultSet rows = statement.executeQuery()) {
        while (rows.next()) {
          each.read(rows);
        }
      }
    }
  }
}
