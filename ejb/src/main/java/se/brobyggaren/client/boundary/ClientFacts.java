package se.brobyggaren.client.boundary;

import java.io.Serializable;

/** What rules and counts need of a client; nothing that is shown beside a name. */
public record ClientFacts(int yearOfBirth, Sex sex, Area area) implements Serializable {}
