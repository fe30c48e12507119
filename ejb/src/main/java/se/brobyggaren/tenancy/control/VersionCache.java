package se.brobyggaren.tenancy.control;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import se.brobyggaren.tenantconfig.TenantConfiguration;
import se.brobyggaren.tenantconfig.file.TenantText;

/**
 * Versions already read from their YAML. A version is immutable and its key cannot be guessed, so
 * nothing goes stale.
 */
@ApplicationScoped
public class VersionCache {
  private final Map<UUID, TenantConfiguration> parsed = new ConcurrentHashMap<>();

  TenantConfiguration parsed(UUID version, Supplier<String> content) {
    TenantConfiguration known = parsed.get(version);
    if (known == null) {
      known = TenantText.read(content.get());
      parsed.put(version, known);
    }
    return known;
  }
}
