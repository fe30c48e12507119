package se.brobyggaren.tenancy.boundary;

import java.io.Serializable;
import java.time.LocalDate;
import se.brobyggaren.tenantconfig.TenantConfiguration;

/**
 * The version that was saved last.
 *
 * @param number sent back with a change, so that a newer one in between is noticed
 * @param from the first day it is in force; may lie ahead
 */
public record NewestVersion(int number, LocalDate from, TenantConfiguration configuration)
    implements Serializable {}
