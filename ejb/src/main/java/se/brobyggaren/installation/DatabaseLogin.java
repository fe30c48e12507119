package se.brobyggaren.installation;

import java.util.Locale;

/**
 * Databasinloggning: every schema has one writing login at run time, and only {@link #OWNER}, who
 * migrates, passes row-level security.
 */
public enum DatabaseLogin {
  OWNER,
  TENANT,
  PLATFORM,
  RELEASE,
  COUNTY,
  NATIONAL;

  public String role() {
    return name().toLowerCase(Locale.ROOT);
  }

  public String passwordVariable() {
    return "BROBYGGAREN_DB_" + name() + "_PASSWORD";
  }

  /** Migrations touch rows of every tenant; nobody else may pass the policies. */
  String attributes() {
    return "login nosuperuser nocreatedb nocreaterole noreplication "
        + (this == OWNER ? "bypassrls" : "nobypassrls");
  }
}
