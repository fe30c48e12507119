package se.brobyggaren.web.identity;

import java.net.URI;
import java.util.Optional;

/** Identitetsleverantören, as the server's environment names it. */
public final class Provider {

  private Provider() {}

  static String realm() {
    return setting("BROBYGGAREN_OIDC_URL", "http://localhost:8180/realms/brobyggaren");
  }

  /** Scheme, host and port. */
  static String origin() {
    URI realm = URI.create(realm());
    return realm.getScheme() + "://" + realm.getAuthority();
  }

  /** The product's own address, for links that leave it; without a slash at the end. */
  public static String publicAddress() {
    String address = setting("BROBYGGAREN_PUBLIC_URL", "http://localhost:8080");
    return address.endsWith("/") ? address.substring(0, address.length() - 1) : address;
  }

  private static String setting(String name, String otherwise) {
    return Optional.ofNullable(System.getenv(name)).filter(v -> !v.isBlank()).orElse(otherwise);
  }
}
