/** The ombud, their share of full time from day to day, and the cap that follows from it. */
package se.brobyggaren.casework.entity.caseload;
