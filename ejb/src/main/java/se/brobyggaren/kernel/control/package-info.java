/** Carries the active scope down to the database connection. */
package se.brobyggaren.kernel.control;
