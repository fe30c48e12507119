package se.brobyggaren.web.client;

import se.brobyggaren.client.boundary.Area;
import se.brobyggaren.client.boundary.ClientCard;
import se.brobyggaren.client.boundary.ClientId;
import se.brobyggaren.client.boundary.Sex;

/**
 * Ett klientkort som svar till ett program.
 *
 * @param name null when hidden
 * @param hidden a protected identity that the caller may not see: name and area are left out
 */
public record ClientJson(
    ClientId id,
    int number,
    String name,
    int yearOfBirth,
    Sex sex,
    Area area,
    boolean protectedIdentity,
    boolean hidden) {

  public static ClientJson of(ClientCard card) {
    return new ClientJson(
        card.id(),
        card.number(),
        card.name().visible().orElse(null),
        card.yearOfBirth(),
        card.sex(),
        card.area().visible().orElse(null),
        card.protectedIdentity(),
        card.name().hidden());
  }
}
