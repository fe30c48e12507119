package se.brobyggaren.statistics.control;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.Session;
import se.brobyggaren.statistics.entity.fact.Fact;
import se.brobyggaren.statistics.entity.fact.Fact.Origin;
import se.brobyggaren.statistics.entity.fact.Span;
import se.brobyggaren.statistics.entity.fact.Stay;
import se.brobyggaren.statistics.entity.goal.Position;
import se.brobyggaren.statistics.entity.progress.CaseDays;
import se.brobyggaren.statistics.entity.table.Categories;
import se.brobyggaren.tenantconfig.TenantConfiguration;
import se.brobyggaren.tenantconfig.report.Population;

/**
 * What the progress of a year is made of (underlag): beside the facts of the reports what happened
 * on one day, in one statement, and the days of each case.
 */
@Stateless
public class ProgressFacts {
  private static final String WHEN = " where day <= ? and day >= ?";
  private static final String OCCASIONS =
      "select 'CONTACTS', record_id, client_record_id, reference, day, ombud_id, false"
          + " from tenant.contact_fact"
          + WHEN;
  private static final String OF_NOBODY =
      " union all select 'REFERRALS', record_id, record_id, null, day, null, false"
          + " from tenant.referral_fact"
          + WHEN
          + " union all select 'ADVICE', record_id, null, reference, day, null, false"
          + " from tenant.advice_fact"
          + WHEN
          + " union all select 'ADVICE', record_id, null, reference, day, null, true"
          + " from tenant.earlier_advice_fact"
          + WHEN;
  private static final String DAYS =
      "select record_id, applied_on, opened_on from tenant.case_time_fact"
          + " where opened_on <= ? and (closed_on is null or closed_on >= ?)";
  private static final String POSITIONS =
      "select valid_from, valid_to, fte, ombud_id, false from tenant.position_fact"
          + " where valid_from <= ? and (valid_to is null or valid_to >= ?)"
          + " union all select valid_from, valid_to, fte, ombud_id, true"
          + " from tenant.earlier_position_fact"
          + " where valid_from <= ? and (valid_to is null or valid_to >= ?)";

  @PersistenceContext(unitName = "tenant")
  EntityManager em;

  /** Somebody's position; of an imported one it is not known whose. */
  private record Held(UUID ombud, Position position) {}

  /** What was read. */
  public static final class Read {
    private final List<Fact> facts;
    private final Map<UUID, CaseDays> days;
    private final List<Held> positions;

    private Read(List<Fact> facts, Map<UUID, CaseDays> days, List<Held> positions) {
      this.facts = facts;
      this.days = days;
      this.positions = positions;
    }

    List<Fact> facts() {
      return facts;
    }

    Map<UUID, CaseDays> days() {
      return days;
    }

    List<Position> positions(boolean own, UUID self) {
      return positions.stream()
          .filter(held -> !own || self != null && self.equals(held.ombud()))
          .map(Held::position)
          .toList();
    }
  }

  /**
   * @param own without what no ombud holds
   */
  public Read read(
      Span span,
      TenantConfiguration tenant,
      Facts reports,
      Set<Population> populations,
      boolean own) {
    var words = new Categories(tenant, span);
    var stays = reports.of(populations, Set.of(), span, words);
    return em.unwrap(Session.class)
        .doReturningWork(
            connection ->
                new Read(
                    Stream.concat(stays.stream(), occasions(connection, span, own).stream())
                        .collect(Collectors.toList()),
                    days(connection, span),
                    positions(connection, span)));
  }

  private static List<Fact> occasions(Connection connection, Span span, boolean own)
      throws SQLException {
    var facts = new ArrayList<Fact>();
    read(
        connection,
        own ? OCCASIONS : OCCASIONS + OF_NOBODY,
        span,
        row -> {
          var day = row.getObject(5, LocalDate.class);
          facts.add(
              new Fact(
                  Population.valueOf(row.getString(1)),
                  new Origin(
                      row.getObject(2, UUID.class),
                      row.getObject(3, UUID.class),
                      row.getString(4),
                      row.getObject(6, UUID.class),
                      row.getBoolean(7)),
                  List.of(Stay.of(day, day)),
                  null,
                  null,
                  null,
                  Map.of()));
        });
    return facts;
  }

  private static Map<UUID, CaseDays> days(Connection connection, Span span) throws SQLException {
    var days = new HashMap<UUID, CaseDays>();
    read(
        connection,
        DAYS,
        span,
        row ->
            days.put(
                row.getObject(1, UUID.class),
                new CaseDays(
                    row.getObject(2, LocalDate.class), row.getObject(3, LocalDate.class))));
    return days;
  }

  private static List<Held> positions(Connection connection, Span span) throws SQLException {
    var positions = new ArrayList<Held>();
    read(
        connection,
        POSITIONS,
        span,
        row ->
            positions.add(
                new Held(
                    row.getObject(4, UUID.class),
                    new Position(
                        row.getObject(1, LocalDate.class),
                        row.getObject(2, LocalDate.class),
                        row.getBigDecimal(3),
                        row.getBoolean(5)))));
    return positions;
  }

  private interface EachRow {
    void read(ResultSet row) throws SQLException;
  }

  private static void read(Connection connection, String sql, Span span, EachRow each)
      throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      int places = (int) sql.chars().filter(sign -> sign == '?').count();
      for (int place = 1; place < places; place += 2) {
        statement.setObject(place, span.last());
        statement.setObject(place + 1, span.first());
      }
      try (ResultSet rows = statement.executeQuery()) {
        while (rows.next()) {
          each.read(rows);
        }
      }
    }
  }
}
