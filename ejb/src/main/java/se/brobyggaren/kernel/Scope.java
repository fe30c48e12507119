package se.brobyggaren.kernel;

import java.io.Serializable;
import java.util.Objects;

/**
 * Where somebody acts. Exactly one scope is active at a time and is chosen visibly; without one,
 * everything is refused.
 *
 * <p>The alias is the name of the Keycloak organization: a tenant's alias, {@code lst-<county>}, a
 * national body's name, or {@value Platform#ALIAS}.
 */
public sealed interface Scope extends Serializable {

  String alias();

  /** A host municipality or förbund. {@code number} is the tenant_id of every row it owns. */
  record Tenant(int number, String alias) implements Scope {
    public Tenant {
      if (number < 1) {
        throw new IllegalArgumentException("A tenant's number starts at 1: " + number);
      }
      Objects.requireNonNull(alias);
    }
  }

  /** Länsstyrelsen in one county. {@code code} is SCB's two-digit county code. */
  record County(String code, String alias) implements Scope {
    public County {
      Objects.requireNonNull(code);
      Objects.requireNonNull(alias);
    }
  }

  /** A body of the national review group (beredningsgruppen). */
  record National(String alias) implements Scope {
    public National {
      Objects.requireNonNull(alias);
    }
  }

  /** The operator of the platform: existence, health and sizes of tenants, no content. */
  record Platform() implements Scope {
    public static final String ALIAS = "drift";

    @Override
    public String alias() {
      return ALIAS;
    }
  }
}
