package se.brobyggaren.installation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.keycloak.representations.idm.ClientRepresentation;
import org.keycloak.representations.idm.ClientScopeRepresentation;
import org.keycloak.representations.idm.OrganizationRepresentation;
import org.keycloak.representations.idm.RealmRepresentation;

class RealmTemplateTest {

  @Test
  void guessingPasswordsIsHindered() {
    RealmRepresentation realm = Templates.read("realm.json", RealmRepresentation.class);
    assertThat(realm.isBruteForceProtected()).isTrue();
    assertThat(realm.isPermanentLockout()).isFalse();
    assertThat(realm.getPasswordPolicy()).contains("length(12)");
  }

  @Test
  void realmLeavesTheBuiltInScopesToKeycloak() {
    RealmRepresentation realm = Templates.read("realm.json", RealmRepresentation.class);
    assertThat(realm.getClientScopes()).isNull();
    assertThat(realm.isOrganizationsEnabled()).isTrue();
  }

  @Test
  void loginSpeaksSwedishFirst() {
    RealmRepresentation realm = Templates.read("realm.json", RealmRepresentation.class);
    assertThat(realm.getDefaultLocale()).isEqualTo("sv");
    assertThat(realm.getSupportedLocales()).containsExactlyInAnyOrder("sv", "en");
  }

  @Test
  void clientNeedsSecretProofAndTheCodeFlow() {
    ClientRepresentation client = Templates.read("client.json", ClientRepresentation.class);
    assertThat(client.isPublicClient()).isFalse();
    assertThat(client.isDirectAccessGrantsEnabled()).isFalse();
    assertThat(client.isImplicitFlowEnabled()).isFalse();
    assertThat(client.getAttributes()).containsEntry("pkce.code.challenge.method", "S256");
    assertThat(client.getProtocolMappers())
        .singleElement()
        .satisfies(
            mapper ->
                assertThat(mapper.getConfig())
                    .containsEntry("included.client.audience", client.getClientId()));
  }

  @Test
  void scopeThatAsksForAllOrganizationsHasExactlyThatName() {
    ClientScopeRepresentation scope =
        Templates.read("memberships.json", ClientScopeRepresentation.class);
    assertThat(scope.getName()).isEqualTo("organization:*");
  }

  @Test
  void everyTenantBoardBodyAndTheOperatorIsAnOrganization() {
    Path tenants = Path.of("..", "tenant-config", "tenants");
    List<String> aliases =
        Organizations.of(new Settings(Map.of("BROBYGGAREN_TENANT_CONFIG", tenants.toString())))
            .stream()
            .map(OrganizationRepresentation::getAlias)
            .toList();
    assertThat(aliases)
        .doesNotHaveDuplicates()
        .hasSize(9 + 21 + 8 + 1)
        .contains("norra-orebro", "ekero", "lst-orebro", "socialstyrelsen", "drift");
  }
}
