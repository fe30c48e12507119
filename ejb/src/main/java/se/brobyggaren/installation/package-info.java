/**
 * Installationens kommandon: programs run outside the server, once for each installation or
 * upgrade.
 *
 * <p>In this order: {@link se.brobyggaren.installation.CreateKey} (once), {@link
 * se.brobyggaren.installation.PrepareDatabase}, {@link
 * se.brobyggaren.installation.MigrateDatabase}, {@link se.brobyggaren.installation.PrepareRealm}.
 * All but the first may be repeated: what is already as it should be is left alone. They take
 * everything from environment variables, so that no secret stands on a command line. Exit code 0:
 * done; 1: refused, with a message that says what to do. The server itself never uses this package.
 */
package se.brobyggaren.installation;
