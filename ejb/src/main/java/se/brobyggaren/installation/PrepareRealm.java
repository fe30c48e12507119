package se.brobyggaren.installation;

import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.keycloak.admin.client.Keycloak;
import org.keycloak.admin.client.KeycloakBuilder;
import org.keycloak.admin.client.resource.RealmResource;
import org.keycloak.representations.idm.ClientRepresentation;
import org.keycloak.representations.idm.ClientScopeRepresentation;
import org.keycloak.representations.idm.OrganizationRepresentation;
import org.keycloak.representations.idm.RealmRepresentation;

/**
 * Förbered inloggningen: makes the realm, the product's client and one organization for every
 * tenant, county board and national body in Keycloak.
 *
 * <p>Variables: {@code BROBYGGAREN_KEYCLOAK_URL}, {@code BROBYGGAREN_KEYCLOAK_ADMIN}, {@code
 * BROBYGGAREN_KEYCLOAK_ADMIN_PASSWORD}, {@code BROBYGGAREN_OIDC_CLIENT_SECRET}, {@code
 * BROBYGGAREN_PUBLIC_URL}, {@code BROBYGGAREN_TENANT_CONFIG}. A realm that is there keeps its
 * settings; only the client's secret and addresses and missing organizations are brought up to
 * date.
 */
public final class PrepareRealm {
  public static final String REALM = "brobyggaren";
  private static final int PAGE = 1000;

  private PrepareRealm() {}

  public static void main(String[] args) {
    Command.runAndExit(PrepareRealm::run);
  }

  public static void run(Settings settings, Consumer<String> told) {
    String url = settings.required("BROBYGGAREN_KEYCLOAK_URL");
    try (Keycloak keycloak = administrator(url, settings)) {
      prepare(keycloak, settings, told);
    } catch (ProcessingException e) {
      throw new Refused("Keycloak does not answer at " + url + ": " + e.getMessage(), e);
    } catch (WebApplicationException e) {
      throw new Refused("Keycloak at " + url + " refused: " + Answers.reasonOf(e), e);
    }
  }

  private static Keycloak administrator(String url, Settings settings) {
    return KeycloakBuilder.builder()
        .serverUrl(url)
        .realm("master")
        .clientId("admin-cli")
        .username(settings.required("BROBYGGAREN_KEYCLOAK_ADMIN"))
        .password(settings.required("BROBYGGAREN_KEYCLOAK_ADMIN_PASSWORD"))
        .build();
  }

  private static void prepare(Keycloak keycloak, Settings settings, Consumer<String> told) {
    boolean known =
        keycloak.realms().findAll().stream().anyMatch(realm -> REALM.equals(realm.getRealm()));
    if (!known) {
      keycloak.realms().create(Templates.read("realm.json", RealmRepresentation.class));
    }
    RealmResource realm = keycloak.realm(REALM);
    prepareMemberships(realm);
    prepareClient(realm, settings);
    int made = prepareOrganizations(realm, settings);
    told.accept("Realm %s is ready (%d organizations made now).".formatted(REALM, made));
  }

  /**
   * The claim with a member's organizations is empty for a member of several unless the scope asks
   * for all: a default scope of exactly this name always asks.
   */
  private static void prepareMemberships(RealmResource realm) {
    ClientScopeRepresentation scope =
        Templates.read("memberships.json", ClientScopeRepresentation.class);
    boolean known =
        realm.clientScopes().findAll().stream()
            .anyMatch(found -> scope.getName().equals(found.getName()));
    if (!known) {
      String id = Answers.created(realm.clientScopes().create(scope), "scope " + scope.getName());
      realm.addDefaultDefaultClientScope(id);
    }
  }

  private static void prepareClient(RealmResource realm, Settings settings) {
    String publicUrl = settings.required("BROBYGGAREN_PUBLIC_URL").replaceAll("/+$", "");
    ClientRepresentation template = Templates.read("client.json", ClientRepresentation.class);
    List<ClientRepresentation> found = realm.clients().findByClientId(template.getClientId());
    ClientRepresentation client = found.isEmpty() ? template : found.get(0);
    client.setSecret(settings.required("BROBYGGAREN_OIDC_CLIENT_SECRET"));
    client.setBaseUrl(publicUrl + "/");
    client.setRedirectUris(List.of(publicUrl + "/*"));
    client.getAttributes().put("post.logout.redirect.uris", publicUrl + "/*");
    if (found.isEmpty()) {
      Answers.created(realm.clients().create(client), "client " + client.getClientId());
    } else {
      realm.clients().get(client.getId()).update(client);
    }
  }

  private static int prepareOrganizations(RealmResource realm, Settings settings) {
    // A search by alias finds nothing in this version: list and filter.
    Set<String> known =
        realm.organizations().list(0, PAGE).stream()
            .map(OrganizationRepresentation::getAlias)
            .collect(Collectors.toSet());
    List<OrganizationRepresentation> missing =
        Organizations.of(settings).stream().filter(o -> !known.contains(o.getAlias())).toList();
    missing.forEach(
        o -> Answers.created(realm.organizations().create(o), "organization " + o.getAlias()));
    return missing.size();
  }
}
