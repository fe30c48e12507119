package se.brobyggaren.client.boundary;

import java.io.Serializable;

/**
 * The whole of what is kept about one client.
 *
 * @param contact how the person wants to be reached; null inside when nothing is kept
 * @param version goes back with a correction, so that a lost update is noticed
 */
public record ClientDetails(ClientCard card, Guarded<String> contact, int version)
    implements Serializable {}
