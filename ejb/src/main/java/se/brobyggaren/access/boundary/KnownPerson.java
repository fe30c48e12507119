package se.brobyggaren.access.boundary;

import java.io.Serializable;
import java.util.UUID;

/** Somebody of the scope's organization who has signed in once. */
public record KnownPerson(UUID id, String username, String name) implements Serializable {}
