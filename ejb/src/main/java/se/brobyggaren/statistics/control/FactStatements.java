package se.brobyggaren.statistics.control;

/**
 * What is asked of the views that the components publish (frågor till underlaget), of the days from
 * {@code :from} to {@code :last}. The last day is the one reference date of a table: somebody who
 * moved is read with the newest move that is not after it, else with where they lived before
 * (DOMAIN rule 7).
 */
final class FactStatements {
  private static final String TOUCHES =
      "least(%1$s, %2$s) <= :last and (%2$s is null or greatest(%1$s, %2$s) >= :from)";
  private static final String ON = "day <= :last and day >= :from";

  private static final String LIVED = "municipality, district";
  private static final String LIVES =
      "case when moved is null then municipality else moved_to end,"
          + " case when moved is null then district else moved_within end";

  /** Few move, so the newest moves are found first and then joined. */
  private static final String NEWEST_MOVE =
      " left join (select distinct on (record_id) record_id as moved, municipality as moved_to,"
          + " district as moved_within from tenant.%s where day <= :last"
          + " order by record_id, day desc) as newest_move on moved = %s";

  static final String CLIENTS =
      both(
              "record_id, reference, began, ended, began_as, outcome, sex, year_of_birth, %s,"
                  + " array_to_string(reasons, '|'), minor_children, children_at_home, grown_up_at_home,"
                  + " authorities, array_to_string(appeals, '|'), means_of_support, education, ombud_id",
              "client_fact",
              NEWEST_MOVE.formatted("move_fact", "record_id"),
              TOUCHES.formatted("began", "ended"))
          + " order by record_id, began";
  static final String QUEUE =
      select(
          "record_id, reference, entered_on, ended_on, sex, year_of_birth, " + LIVES,
          "queue_fact" + NEWEST_MOVE.formatted("queue_move_fact", "record_id"),
          TOUCHES.formatted("entered_on", "ended_on"));
  static final String ASSIGNMENTS =
      both(
          "record_id, client_record_id, reference, term, opened_on, done_on, ended_on, sex,"
              + " year_of_birth, %s, ombud_id",
          "assignment_fact",
          NEWEST_MOVE.formatted("move_fact", "client_record_id"),
          TOUCHES.formatted("opened_on", "ended_on"));
  static final String ADVICE =
      both("record_id, reference, day, minutes, subject", "advice_fact", "", ON);
  static final String VISITS =
      both("record_id, reference, day, minutes, municipality, district", "visit_fact", "", ON);
  static final String PARTICIPANTS =
      both(
          "record_id, reference, programme, began, ended, destination, sex, year_of_birth,"
              + " municipality, education, means_of_support",
          "participant_fact",
          "",
          TOUCHES.formatted("began", "ended"));
  static final String POSITIONS =
      both(
          "valid_from, valid_to, fte",
          "position_fact",
          "",
          TOUCHES.formatted("valid_from", "valid_to"));
  static final String DEFICIENCIES =
      select(
              "record_id, report_id, reference, day, decided_by, state, decision, improvement,"
                  + " array_to_string(authorities, '|'), array_to_string(types, '|')",
              "deficiency_fact",
              ON)
          + " order by day, reference";
  static final String ANSWERS =
      select(
              "record_id, report_id, reference, day, decided_by, authority, answer",
              "deficiency_answer_fact",
              ON)
          + " order by day, reference";

  private FactStatements() {}

  /**
   * The product's own records and the imported ones; the last column says which.
   *
   * @param columns with {@code %s} for where somebody lives
   * @param moves joined to the product's own; what was imported knows of none
   */
  private static String both(String columns, String view, String moves, String where) {
    return select(columns.formatted(LIVES) + ", false", view + moves, where)
        + " union all "
        + select(columns.formatted(LIVED) + ", true", "earlier_" + view, where);
  }

  private static String select(String columns, String from, String where) {
    return "select " + columns + " from tenant." + from + " where " + where;
  }
}
