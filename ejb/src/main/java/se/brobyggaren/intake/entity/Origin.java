package se.brobyggaren.intake.entity;

import java.time.LocalDate;

/**
 * How a referral came (ursprung).
 *
 * @param source national code of who referred; {@value #SELF} is the person
 * @param consentedOn the day of the person's own consent when somebody else referred
 * @param appliedOn the day that counts in the queue
 */
public record Origin(String source, LocalDate consentedOn, LocalDate appliedOn) {
  public static final String SELF = "self";
}
