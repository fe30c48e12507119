package se.brobyggaren.tenancy.control;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Looks whether the database isolates, through the eyes of one run-time login. An empty list means
 * yes. The application refuses to start otherwise: a wrong login or an unsealed table would show
 * nothing at first, and everything later.
 */
public final class IsolationGuard {
  /** First releases with the fixes of row-level security's known faults. */
  private static final Map<Integer, Integer> FIXED_IN = Map.of(15, 19, 16, 15, 17, 11, 18, 6);

  private static final int NEWEST_KNOWN = 18;

  private IsolationGuard() {}

  /**
   * @param login the login this connection must be
   * @return what is wrong, in words an operator can act on
   */
  public static List<String> faultsOf(Connection connection, String login) throws SQLException {
    List<String> faults = new ArrayList<>(faultsOfServer(connection, login));
    for (Check check : LoginChecks.ALL) {
      faults.addAll(check.faults(connection));
    }
    for (Check check : CatalogueChecks.ALL) {
      faults.addAll(check.faults(connection));
    }
    return faults.stream().map(fault -> "login " + login + ": " + fault).toList();
  }

  private static List<String> faultsOfServer(Connection connection, String login)
      throws SQLException {
    List<String> faults = new ArrayList<>();
    try (PreparedStatement query =
            connection.prepareStatement(
                "select current_user::text, current_setting('server_version_num')::int");
        ResultSet row = query.executeQuery()) {
      row.next();
      if (!login.equals(row.getString(1))) {
        faults.add("is the login " + row.getString(1));
      }
      if (!fixed(row.getInt(2))) {
        faults.add(
            "speaks to a PostgreSQL with known faults in row-level security: " + row.getInt(2));
      }
    }
    return faults;
  }

  static boolean fixed(int versionNumber) {
    int major = versionNumber / 10_000;
    return major > NEWEST_KNOWN
        || FIXED_IN.containsKey(major) && versionNumber % 10_000 >= FIXED_IN.get(major);
  }
}
