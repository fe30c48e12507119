package se.brobyggaren.tenancy.control;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * A question to the database. Every row of the answer is a fault.
 *
 * @param words what to say before the answer's first column
 */
record Check(String words, String sql) {

  List<String> faults(Connection connection) throws SQLException {
    List<String> faults = new ArrayList<>();
    try (PreparedStatement query = connection.prepareStatement(sql);
        ResultSet rows = query.executeQuery()) {
      while (rows.next()) {
        faults.add(words + rows.getString(1));
      }
    }
    return faults;
  }
}
