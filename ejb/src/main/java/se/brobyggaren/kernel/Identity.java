package se.brobyggaren.kernel;

import java.io.Serializable;
import java.util.Objects;
import java.util.Set;

/**
 * Who the identity provider says somebody is.
 *
 * @param issuer the realm's address
 * @param subject the provider's own key of the person, stable
 * @param username what the person types to sign in
 * @param name for people to read
 * @param organizations aliases of the organizations the person belongs to
 */
public record Identity(
    String issuer, String subject, String username, String name, Set<String> organizations)
    implements Serializable {
  public Identity {
    Objects.requireNonNull(issuer);
    Objects.requireNonNull(subject);
    organizations = Set.copyOf(organizations);
  }

  /** A job of the platform itself. */
  public static Identity ofJob(String name) {
    return new Identity("urn:brobyggaren:job", name, name, name, Set.of());
  }
}
