/** The referral: handing it in, looking at it, deciding it. */
package se.brobyggaren.intake.boundary;
