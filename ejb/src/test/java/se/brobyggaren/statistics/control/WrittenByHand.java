package se.brobyggaren.statistics.control;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.TreeMap;

/**
 * The tables of the annual return and of form D as somebody would write them in SQL: one statement
 * a table, over what each case was in the year.
 */
final class WrittenByHand {
  private static final String CASES =
      """
      with c as (
        select record_id, sex, date_part('year', date '2024-12-31')::int - year_of_birth as age, reasons,
          minor_children, children_at_home, grown_up_at_home,
          bool_or(began < '2024-01-01') as opening,
          bool_or(ended is null or ended > '2024-12-31') as closing,
          (array_agg(began_as order by began) filter (where began >= '2024-01-01'))[1] as came_as,
          (array_agg(outcome order by ended desc) filter (where ended <= '2024-12-31'))[1] as outcome
        from tenant.client_fact
        where began <= '2024-12-31' and (ended is null or ended >= '2024-01-01')
        group by record_id, sex, year_of_birth, reasons, minor_children, children_at_home, grown_up_at_home)
      """;

  private static final String CLOSED = " where not closing and outcome <> 'transferred' ";

  private static final String FLOW =
      CASES
          + """
          select unnest(array['opening', 'new', 'resumed', 'transferred-in', 'closed', 'transferred-out', 'closing']), sex,
            unnest(array[count(*) filter (where opening),
              count(*) filter (where not opening and came_as = 'NEW'),
              count(*) filter (where not opening and came_as = 'RESUMED'),
              count(*) filter (where not opening and came_as = 'TRANSFERRED_IN'),
              count(*) filter (where not closing and outcome <> 'transferred'),
              count(*) filter (where not closing and outcome = 'transferred'),
              count(*) filter (where closing)])
          from c group by sex
          """;

  private static final String CLOSED_BY_AGE =
      CASES
          + """
          select case when age between 18 and 29 then '18-29' when age between 30 and 39 then '30-39'
              when age between 40 and 49 then '40-49' when age between 50 and 59 then '50-59'
              when age between 60 and 64 then '60-64' when age >= 65 then '65-' else 'OUTSIDE' end,
            sex, count(*) from c
          """
          + CLOSED
          + "group by 1, 2";

  private static final String CHILDREN =
      CASES
          + """
          select unnest(array['minor-children', 'at-home', 'grown-up-at-home']), sex,
            unnest(array[count(*) filter (where minor_children),
              count(*) filter (where children_at_home in ('ALL_TIME', 'EVERY_OTHER_WEEK')),
              count(*) filter (where grown_up_at_home)])
          from c
          """
          + CLOSED
          + "group by sex";

  private static final String MINOR_CHILDREN =
      CASES
          + """
          select unnest(array['closed', 'minor-children']), sex,
            unnest(array[count(*), count(*) filter (where minor_children)])
          from c
          """
          + CLOSED
          + "group by sex";

  private static final String REASONS =
      CASES + "select reason, sex, count(*) from c, unnest(reasons) reason group by reason, sex";

  private static final String ASSIGNMENTS =
      """
      select term, sex, count(*) from tenant.assignment_fact
      where opened_on <= '2024-12-31' and (ended_on is null or ended_on >= '2024-01-01')
      group by term, sex
      """;

  private WrittenByHand() {}

  static Map<String, Long> annualReturn(Connection connection) throws SQLException {
    var figures = new TreeMap<String, Long>();
    read(connection, "clients", FLOW, figures);
    read(connection, "closed-by-age", CLOSED_BY_AGE, figures);
    read(connection, "children", CHILDREN, figures);
    return figures;
  }

  static Map<String, Long> formD(Connection connection) throws SQLException {
    var figures = new TreeMap<String, Long>();
    read(connection, "clients", FLOW, figures);
    read(connection, "closed-by-age", CLOSED_BY_AGE, figures);
    read(connection, "children", MINOR_CHILDREN, figures);
    read(connection, "reasons", REASONS, figures);
    read(connection, "assignments", ASSIGNMENTS, figures);
    return figures;
  }

  private static void read(
      Connection connection, String table, String sql, Map<String, Long> figures)
      throws SQLException {
    try (var statement = connection.prepareStatement(sql);
        var rows = statement.executeQuery()) {
      while (rows.next()) {
        if (rows.getLong(3) > 0) {
          figures.put(table + " " + rows.getString(1) + " " + rows.getString(2), rows.getLong(3));
        }
      }
    }
  }
}
