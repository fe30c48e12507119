/** Verksamhetens siffror: the lead's quarters, exact, and the act of publishing one. */
package se.brobyggaren.web.statistics;
