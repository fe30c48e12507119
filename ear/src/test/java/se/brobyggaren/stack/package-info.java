/**
 * Hela produkten på en maskin: starts PostgreSQL, Keycloak and WildFly with the archive, for the
 * demo, the in-container tests and the browser tests alike. Never shipped.
 */
package se.brobyggaren.stack;
