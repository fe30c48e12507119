package se.brobyggaren.intake.boundary.reading;

import java.io.Serializable;
import java.time.LocalDate;
import se.brobyggaren.client.boundary.ClientCard;
import se.brobyggaren.intake.boundary.ReferralId;
import se.brobyggaren.intake.boundary.ReferralState;

/**
 * A referral in a list.
 *
 * @param source national code of who referred
 */
public record ReferralRow(
    ReferralId id, ClientCard client, String source, LocalDate appliedOn, ReferralState state)
    implements Serializable {}
