package se.brobyggaren.stack.demo;

import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.keycloak.admin.client.CreatedResponseUtil;
import org.keycloak.admin.client.Keycloak;
import org.keycloak.admin.client.KeycloakBuilder;
import org.keycloak.admin.client.resource.RealmResource;
import org.keycloak.representations.idm.ClientRepresentation;
import org.keycloak.representations.idm.CredentialRepresentation;
import org.keycloak.representations.idm.OrganizationRepresentation;
import org.keycloak.representations.idm.ProtocolMapperRepresentation;
import org.keycloak.representations.idm.RealmRepresentation;
import org.keycloak.representations.idm.UserRepresentation;
import se.brobyggaren.installation.PrepareRealm;

/** Demons inloggning: what a real installation must never have, people with a known password. */
public final class DemoRealm {
  /** The client with which programs of the demo and the tests sign in as a demo person. */
  public static final String CLIENT = "brobyggaren-cli";

  private final String keycloakUrl;
  private final String adminPassword;

  public DemoRealm(String keycloakUrl, String adminPassword) {
    this.keycloakUrl = keycloakUrl;
    this.adminPassword = adminPassword;
  }

  public void prepare() {
    try (Keycloak keycloak =
        KeycloakBuilder.builder()
            .serverUrl(keycloakUrl)
            .realm("master")
            .clientId("admin-cli")
            .username("admin")
            .password(adminPassword)
            .build()) {
      RealmResource realm = keycloak.realm(PrepareRealm.REALM);
      allowShortPasswords(realm);
      addClient(realm);
      addPeople(realm);
      new RegionRealm(keycloak, keycloakUrl).prepare();
    }
  }

  /** Sixty people are made in one go and sign in all the time: their passwords are cheap ones. */
  private static void allowShortPasswords(RealmResource realm) {
    RealmRepresentation settings = realm.toRepresentation();
    settings.setPasswordPolicy("hashAlgorithm(pbkdf2-sha256) and hashIterations(1000)");
    realm.update(settings);
  }

  private static void addClient(RealmResource realm) {
    ProtocolMapperRepresentation audience = new ProtocolMapperRepresentation();
    audience.setName("audience");
    audience.setProtocol("openid-connect");
    audience.setProtocolMapper("oidc-audience-mapper");
    audience.setConfig(
        Map.of("included.client.audience", "brobyggaren-web", "access.token.claim", "true"));
    ClientRepresentation client = new ClientRepresentation();
    client.setClientId(CLIENT);
    client.setPublicClient(true);
    client.setStandardFlowEnabled(false);
    client.setDirectAccessGrantsEnabled(true);
    client.setFullScopeAllowed(false);
    client.setProtocolMappers(List.of(audience));
    created(realm.clients().create(client));
  }

  private static void addPeople(RealmResource realm) {
    Map<String, String> organizations =
        realm.organizations().list(0, 1000).stream()
            .collect(
                Collectors.toMap(
                    OrganizationRepresentation::getAlias, OrganizationRepresentation::getId));
    for (DemoPerson person : DemoPeople.all()) {
      String id = created(realm.users().create(user(person)));
      for (String alias : person.organizations()) {
        realm.organizations().get(organizations.get(alias)).members().addMember(id).close();
      }
    }
  }

  static UserRepresentation user(DemoPerson person) {
    CredentialRepresentation password = new CredentialRepresentation();
    password.setType(CredentialRepresentation.PASSWORD);
    password.setValue(DemoPerson.PASSWORD);
    password.setTemporary(false);
    UserRepresentation user = new UserRepresentation();
    user.setUsername(person.username());
    user.setFirstName(person.firstName());
    user.setLastName(person.lastName());
    user.setEmail(person.email());
    user.setEmailVerified(true);
    user.setEnabled(true);
    user.setCredentials(List.of(password));
    return user;
  }

  /** The new thing's id; a creation that failed throws. */
  static String created(Response response) {
    try (response) {
      return CreatedResponseUtil.getCreatedId(response);
    }
  }
}
