package se.brobyggaren.client.boundary;

import java.io.Serializable;

/**
 * What a list shows of a client (klientkort).
 *
 * @param number runs within the tenant and is never used again
 */
public record ClientCard(
    ClientId id,
    int number,
    Guarded<String> name,
    int yearOfBirth,
    Sex sex,
    Guarded<Area> area,
    boolean protectedIdentity)
    implements Serializable {}
