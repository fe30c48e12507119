/**
 * Who is ombud, how much of full time, and how many cases each holds against the cap (ärendemängd).
 */
package se.brobyggaren.casework.boundary.caseload;
