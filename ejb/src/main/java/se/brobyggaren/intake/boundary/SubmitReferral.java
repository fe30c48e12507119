package se.brobyggaren.intake.boundary;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Map;
import se.brobyggaren.client.boundary.RegisterClient;
import se.brobyggaren.tenantconfig.priority.Circumstance;

/**
 * Hands in a referral (ansökan, aktualisering).
 *
 * @param source national code of who refers, {@code self} for the person
 * @param consentedOn the day of the person's own consent; required when somebody else refers
 * @param appliedOn the day that counts in the queue; may be past, never to come
 * @param turnedMinimumAge said yes when the person reaches the lowest age this very year, since
 *     only the year of birth is kept; null is no
 * @param circumstances those not named were not asked
 * @param wish what the person wants help with, in a few words; null for nothing
 * @param knownAs client number when the user says that it is the same person
 * @param anotherPerson the user says that it is nobody of those with a like name
 */
public record SubmitReferral(
    @NotNull @Valid RegisterClient person,
    @NotBlank String source,
    LocalDate consentedOn,
    @NotNull LocalDate appliedOn,
    Boolean turnedMinimumAge,
    Map<Circumstance, Answer> circumstances,
    @Size(max = 500) String wish,
    Integer knownAs,
    Boolean anotherPerson)
    implements Serializable {
  public SubmitReferral {
    turnedMinimumAge = Boolean.TRUE.equals(turnedMinimumAge);
    anotherPerson = Boolean.TRUE.equals(anotherPerson);
    circumstances = circumstances == null ? Map.of() : Map.copyOf(circumstances);
    wish = wish == null || wish.isBlank() ? null : wish.strip();
  }

  @Override
  public String toString() {
    return "SubmitReferral";
  }
}
