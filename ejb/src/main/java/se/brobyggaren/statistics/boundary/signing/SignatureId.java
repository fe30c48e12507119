package se.brobyggaren.statistics.boundary.signing;

import java.io.Serializable;
import java.util.UUID;

/** Key of a signature (underskriftens nyckel). */
public record SignatureId(UUID value) implements Serializable {}
