package se.brobyggaren.deficiency.boundary.sharing;

import java.util.UUID;

/**
 * A tenant took a shared report back (återtagen); fired in the transaction that does it.
 *
 * @param share key of the copy
 */
public record CopyTakenBack(UUID share) {}
