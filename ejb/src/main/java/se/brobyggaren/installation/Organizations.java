package se.brobyggaren.installation;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.keycloak.representations.idm.OrganizationDomainRepresentation;
import org.keycloak.representations.idm.OrganizationRepresentation;
import se.brobyggaren.tenantconfig.TenantConfiguration;
import se.brobyggaren.tenantconfig.codes.Counties;
import se.brobyggaren.tenantconfig.codes.NationalBody;
import se.brobyggaren.tenantconfig.file.TenantFolder;

/** Organisationer: everyone a person can belong to, as Keycloak knows them. */
final class Organizations {
  /** Who runs the platform and sees no tenant's content. */
  private static final String OPERATOR = "drift";

  private static final ZoneId ZONE = ZoneId.of("Europe/Stockholm");

  private Organizations() {}

  static List<OrganizationRepresentation> of(Settings settings) {
    Stream<OrganizationRepresentation> tenants =
        tenants(Path.of(settings.required("BROBYGGAREN_TENANT_CONFIG"))).stream()
            .map(tenant -> organization(tenant.alias(), tenant.name()));
    Stream<OrganizationRepresentation> counties =
        Counties.all().stream().map(c -> organization(c.alias(), "Länsstyrelsen, " + c.name()));
    Stream<OrganizationRepresentation> national =
        NationalBody.all().stream().map(b -> organization(b.alias(), b.name()));
    Stream<OrganizationRepresentation> operator =
        Stream.of(organization(OPERATOR, "Brobyggarens drift"));
    return Stream.of(tenants, counties, national, operator).flatMap(s -> s).toList();
  }

  /** A faulty file's tenant does not start, so nobody needs to belong to it yet. */
  private static List<TenantConfiguration> tenants(Path folder) {
    try {
      return TenantFolder.load(folder, LocalDate.now(ZONE)).configurations();
    } catch (IOException e) {
      throw new Refused("The tenants' files cannot be read from " + folder + ".", e);
    }
  }

  private static OrganizationRepresentation organization(String alias, String name) {
    OrganizationRepresentation organization = new OrganizationRepresentation();
    organization.setAlias(alias);
    organization.setName(name);
    organization.setEnabled(true);
    OrganizationDomainRepresentation domain = new OrganizationDomainRepresentation();
    domain.setName(alias + ".example");
    organization.addDomain(domain);
    return organization;
  }
}
