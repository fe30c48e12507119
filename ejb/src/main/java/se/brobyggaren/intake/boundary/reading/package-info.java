/** Referrals as they are listed and opened. */
package se.brobyggaren.intake.boundary.reading;
