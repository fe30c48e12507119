package se.brobyggaren.statistics.boundary;

import java.io.Serializable;

/**
 * A tenant has given away a quarter's figures. Of use only after the transaction has succeeded.
 *
 * @param county code of the tenant's county
 */
public record QuarterPublished(String county, Quarter quarter) implements Serializable {}
