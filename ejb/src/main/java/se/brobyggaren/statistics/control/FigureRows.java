package se.brobyggaren.statistics.control;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import se.brobyggaren.statistics.entity.filling.EarlierFigure;

/** Reads the figures of imported years (importerade belopp). */
final class FigureRows {
  private static final String BEGUN =
      "select code, programme, from_day, to_day, amount from tenant.earlier_figure_fact"
          + " where from_day between ? and ? order by from_day, code, amount";

  private FigureRows() {}

  /**
   * @param connection of the login tenant, in a transaction with its tenant set
   */
  static List<EarlierFigure> begunIn(Connection connection, int year) throws SQLException {
    try (var statement = connection.prepareStatement(BEGUN)) {
      statement.setObject(1, LocalDate.of(year, 1, 1));
      statement.setObject(2, LocalDate.of(year, 12, 31));
      var figures = new ArrayList<EarlierFigure>();
      try (var rows = statement.executeQuery()) {
        while (rows.next()) {
          figures.add(
              new EarlierFigure(
                  rows.getString(1),
                  rows.getString(2),
                  rows.getObject(3, LocalDate.class),
                  rows.getObject(4, LocalDate.class),
                  rows.getBigDecimal(5)));
        }
      }
      return figures;
    }
  }
}
