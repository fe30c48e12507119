/**
 * Vem som använder sidan och var: from the provider's token to the current user and the active
 * scope of a request; choosing, switching, signing out; forms of a stale tab and forms sent twice.
 */
package se.brobyggaren.web.identity;
