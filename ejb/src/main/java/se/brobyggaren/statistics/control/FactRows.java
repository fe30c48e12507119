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
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
  private static final String BEGUN =
      "select record_id, min(began) from (select record_id, began from tenant.client_fact"
          + " union all select record_id, began from tenant.earlier_client_fact) as c"
          + " where record_id = any (?) group by record_id";
  private static final String BOUNDARY = "select until from tenant.earlier_boundary";

  private static final Pattern DAY = Pattern.compile(":(from|last)\\b");

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
        read(FactStatements.CLIENTS, from, facts::client);
        yield facts.all();
      }
      case QUEUE -> {
        read(FactStatements.QUEUE, from, facts::waiting);
        yield facts.all();
      }
      case ASSIGNMENTS -> {
        read(FactStatements.ASSIGNMENTS, from, facts::assignment);
        yield facts.all();
      }
      case ADVICE -> {
        read(FactStatements.ADVICE, from, facts::advice);
        yield facts.all();
      }
      case VISITS -> {
        read(FactStatements.VISITS, from, facts::visit);
        yield facts.all();
      }
      case DEFICIENCIES -> {
        var reports = new DeficiencyReading(words);
        read(FactStatements.DEFICIENCIES, from, reports::report);
        yield reports.all();
      }
      case ANSWERS -> {
        var answers = new DeficiencyReading(words);
        read(FactStatements.ANSWERS, from, answers::answer);
        yield answers.all();
      }
      case PARTICIPANTS -> {
        read(FactStatements.PARTICIPANTS, from, facts::participant);
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
        FactStatements.POSITIONS,
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

  private interface EachRow {
    void read(ResultSet row) throws SQLException;
  }

  private void read(String sql, LocalDate from, EachRow each) throws SQLException {
    Matcher day = DAY.matcher(sql);
    try (PreparedStatement statement = connection.prepareStatement(day.replaceAll("?"))) {
      statement.setFetchSize(0);
      day.reset();
      for (int place = 1; day.find(); place++) {
        statement.setObject(place, day.group(1).equals("last") ? span.last() : from);
      }
      try (ResultSet rows = statement.executeQuery()) {
        while (rows.next()) {
          each.read(rows);
        }
      }
    }
  }
}
