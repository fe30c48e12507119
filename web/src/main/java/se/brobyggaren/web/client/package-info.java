/** Klienter: finding people by name or number, and correcting what is kept about them. */
package se.brobyggaren.web.client;
