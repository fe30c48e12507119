package se.brobyggaren.stack.demo;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.keycloak.admin.client.Keycloak;
import org.keycloak.admin.client.resource.RealmResource;
import org.keycloak.representations.idm.ClientRepresentation;
import org.keycloak.representations.idm.IdentityProviderRepresentation;
import org.keycloak.representations.idm.OrganizationDomainRepresentation;
import org.keycloak.representations.idm.OrganizationRepresentation;
import org.keycloak.representations.idm.RealmRepresentation;
import org.keycloak.representations.idm.UserRepresentation;
import se.brobyggaren.installation.PrepareRealm;

/** Regionens egen inloggning: a second realm that stands for one region's own identity provider. */
final class RegionRealm {
  private static final String REALM = "region-dalarna";
  private static final String TENANT = "sodra-dalarna";
  private static final String CLIENT = "brobyggaren";
  private static final String SECRET = "region-dalarna";

  private final Keycloak keycloak;
  private final String address;

  RegionRealm(Keycloak keycloak, String keycloakUrl) {
    this.keycloak = keycloak;
    this.address = keycloakUrl + "/realms/";
  }

  void prepare() {
    RealmRepresentation region = new RealmRepresentation();
    region.setRealm(REALM);
    region.setDisplayName("Region Dalarna (påhittad inloggning)");
    region.setEnabled(true);
    region.setClients(List.of(client()));
    region.setUsers(List.of(user()));
    keycloak.realms().create(region);
    link();
  }

  private ClientRepresentation client() {
    ClientRepresentation client = new ClientRepresentation();
    client.setClientId(CLIENT);
    client.setSecret(SECRET);
    client.setRedirectUris(
        List.of(address + PrepareRealm.REALM + "/broker/" + REALM + "/endpoint*"));
    client.setAttributes(Map.of("post.logout.redirect.uris", "+"));
    return client;
  }

  private static UserRepresentation user() {
    UserRepresentation user = DemoRealm.user(DemoPeople.OF_REGION);
    user.setEmail(DemoPeople.OF_REGION_ADDRESS);
    return user;
  }

  /** Whoever writes an address of the domain is sent to the region's own login. */
  private void link() {
    RealmResource realm = keycloak.realm(PrepareRealm.REALM);
    DemoRealm.created(realm.identityProviders().create(identityProvider()));
    OrganizationRepresentation tenant =
        realm.organizations().list(0, 1000).stream()
            .filter(o -> o.getAlias().equals(TENANT))
            .findFirst()
            .orElseThrow();
    OrganizationDomainRepresentation domain = new OrganizationDomainRepresentation();
    domain.setName(DemoPeople.REGION_DOMAIN);
    tenant.getDomains().clear();
    tenant.addDomain(domain);
    realm.organizations().get(tenant.getId()).update(tenant).close();
    realm
        .organizations()
        .get(tenant.getId())
        .identityProviders()
        .addIdentityProvider(REALM)
        .close();
  }

  private IdentityProviderRepresentation identityProvider() {
    String protocol = address + REALM + "/protocol/openid-connect/";
    Map<String, String> config = new HashMap<>();
    config.put("issuer", address + REALM);
    config.put("authorizationUrl", protocol + "auth");
    config.put("tokenUrl", protocol + "token");
    config.put("userInfoUrl", protocol + "userinfo");
    config.put("logoutUrl", protocol + "logout");
    config.put("jwksUrl", protocol + "certs");
    config.put("useJwksUrl", "true");
    config.put("validateSignature", "true");
    config.put("clientId", CLIENT);
    config.put("clientSecret", SECRET);
    config.put("clientAuthMethod", "client_secret_post");
    config.put("defaultScope", "openid profile email");
    config.put("pkceEnabled", "true");
    config.put("pkceMethod", "S256");
    config.put("kc.org.domain", DemoPeople.REGION_DOMAIN);
    config.put("kc.org.broker.redirect.mode.email-matches", "true");
    IdentityProviderRepresentation provider = new IdentityProviderRepresentation();
    provider.setAlias(REALM);
    provider.setDisplayName("Region Dalarna");
    provider.setProviderId("oidc");
    provider.setEnabled(true);
    provider.setTrustEmail(true);
    provider.setHideOnLogin(true);
    provider.setConfig(config);
    return provider;
  }
}
