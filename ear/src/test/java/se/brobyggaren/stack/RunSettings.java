package se.brobyggaren.stack;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import se.brobyggaren.installation.DatabaseLogin;
import se.brobyggaren.installation.PrepareRealm;
import se.brobyggaren.installation.Settings;

/**
 * Körningens inställningar: what the commands and the server are told through their environment.
 *
 * @param database its name
 * @param tenants the folder with the tenants' files
 */
record RunSettings(Ports ports, Secrets secrets, String database, Path tenants) {
  static final String KEYCLOAK_ADMIN = "admin";

  String url() {
    return "http://localhost:" + ports.web();
  }

  String keycloakUrl() {
    return "http://localhost:" + ports.keycloak();
  }

  String managementUrl() {
    return "http://localhost:" + ports.management();
  }

  String adminPassword() {
    return secrets.values().get("BROBYGGAREN_KEYCLOAK_ADMIN_PASSWORD");
  }

  Settings ofCommands() {
    Map<String, String> values = new LinkedHashMap<>(secrets.values());
    values.put(
        "BROBYGGAREN_DB_URL", "jdbc:postgresql://localhost:" + ports.database() + "/" + database);
    values.put("BROBYGGAREN_KEYCLOAK_URL", keycloakUrl());
    values.put("BROBYGGAREN_KEYCLOAK_ADMIN", KEYCLOAK_ADMIN);
    values.put("BROBYGGAREN_OIDC_URL", keycloakUrl() + "/realms/" + PrepareRealm.REALM);
    values.put("BROBYGGAREN_PUBLIC_URL", url());
    values.put("BROBYGGAREN_TENANT_CONFIG", tenants.toString());
    values.put("BROBYGGAREN_FIRST_OPERATOR", "drift");
    return new Settings(values);
  }

  /** The server knows neither the login that migrates nor the identity provider's administrator. */
  Map<String, String> ofServer() {
    Map<String, String> environment = new LinkedHashMap<>(ofCommands().values());
    environment.remove(DatabaseLogin.OWNER.passwordVariable());
    environment.keySet().removeIf(name -> name.startsWith("BROBYGGAREN_KEYCLOAK"));
    return environment;
  }
}
