package se.brobyggaren.installation;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Databasadress: the server's JDBC address, taken apart into where it is and which database. */
record DatabaseAddress(String server, String database, String parameters) {
  private static final Pattern SHAPE =
      Pattern.compile("(jdbc:postgresql://[^/?]+/)([a-z_][a-z0-9_]{0,62})(\\?.*)?");

  static DatabaseAddress of(Settings settings) {
    String url = settings.required("BROBYGGAREN_DB_URL");
    Matcher parts = SHAPE.matcher(url);
    if (!parts.matches()) {
      throw new Refused(
          "BROBYGGAREN_DB_URL is '"
              + url
              + "', but should look like jdbc:postgresql://host:5432/brobyggaren.");
    }
    String parameters = parts.group(3) == null ? "" : parts.group(3);
    return new DatabaseAddress(parts.group(1), parts.group(2), parameters);
  }

  /** The same server, another database. */
  DatabaseAddress named(String other) {
    return new DatabaseAddress(server, other, parameters);
  }

  String url() {
    return server + database + parameters;
  }

  Connection connect(String login, String password) {
    Properties credentials = new Properties();
    credentials.setProperty("user", login);
    credentials.setProperty("password", password);
    credentials.setProperty("connectTimeout", "10");
    try {
      return DriverManager.getConnection(url(), credentials);
    } catch (SQLException e) {
      throw new Refused(
          "Cannot sign in to %s as %s: %s".formatted(url(), login, e.getMessage()), e);
    }
  }
}
