/** Page and REST of what is known of a client for the reports. */
package se.brobyggaren.web.casework.circumstances;
