package se.brobyggaren.web.tenancy;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import se.brobyggaren.tenancy.boundary.TenantOverview;
import se.brobyggaren.tenancy.boundary.TenantRow;

/** Verksamheter, for the operator. */
@Path("tenants")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class TenantsResource {
  @Inject TenantOverview overview;

  @GET
  @Operation(summary = "All tenants with version and state, no content")
  public List<TenantRow> tenants() {
    return overview.tenants();
  }
}
