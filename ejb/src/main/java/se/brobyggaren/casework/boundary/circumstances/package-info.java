/** What the reports ask about a client (omständigheter), and what was appealed against. */
package se.brobyggaren.casework.boundary.circumstances;
