package se.brobyggaren.intake.boundary;

import java.io.Serializable;
import java.time.LocalDate;
import se.brobyggaren.client.boundary.ClientCard;

/**
 * A referral in a list.
 *
 * @param source national code of who referred
 */
public record ReferralRow(
    ReferralId id, ClientCard client, String source, LocalDate appliedOn, ReferralState state)
    implements Serializable {}
