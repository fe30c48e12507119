package se.brobyggaren.tenantconfig;

import java.io.Serializable;
import java.util.Objects;
import se.brobyggaren.tenantconfig.values.LocalText;

/**
 * The host (värdkommun eller förbund) that runs the service.
 *
 * @param municipality SCB code of the host municipality, null when the host is not one
 * @param note null when there is nothing to add
 */
public record Host(String name, String municipality, LocalText note) implements Serializable {
  public Host {
    Objects.requireNonNull(name, "name");
  }
}
