package se.brobyggaren.tenantconfig.file;

import java.util.List;
import se.brobyggaren.tenantconfig.TenantConfiguration;
import se.brobyggaren.tenantconfig.check.Problem;

/**
 * A tenant's file that was accepted (godtagen fil).
 *
 * @param file its name in the folder
 * @param hash changes when the text changes
 * @param warnings what is worth knowing and does not refuse it
 */
public record TenantFile(
    String file,
    String text,
    String hash,
    TenantConfiguration configuration,
    List<Problem> warnings) {}
