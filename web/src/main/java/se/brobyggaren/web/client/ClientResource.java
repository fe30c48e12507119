package se.brobyggaren.web.client;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import se.brobyggaren.casework.boundary.reading.OwnClients;
import se.brobyggaren.client.boundary.ClientDetails;
import se.brobyggaren.client.boundary.ClientId;
import se.brobyggaren.client.boundary.ClientRegister;
import se.brobyggaren.client.boundary.CorrectClient;
import se.brobyggaren.client.boundary.RegisterClient;

/** Klienter för program. A search is posted, so that no name stands in an address. */
@Path("clients")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ClientResource {
  @Inject ClientRegister clients;
  @Inject OwnClients own;

  /**
   * What to search for.
   *
   * @param name words of a name, or a client number
   */
  public record Search(@NotNull String name) {}

  /** One client, with what a correction needs. */
  public record ClientWhole(ClientJson client, String contact, int version) {}

  /**
   * What is to stand, beside the version it was read in.
   *
   * @param turnedMinimumAge true when the person reaches the lowest age this very year and has
   *     turned it
   */
  public record Correction(
      @NotNull Integer version, @NotNull @Valid RegisterClient now, Boolean turnedMinimumAge) {}

  @POST
  @Path("search")
  @Operation(summary = "People by name or client number; nothing else is searched")
  public List<ClientJson> search(@NotNull @Valid Search wish) {
    return clients.searchByName(wish.name(), own.ofTheUser()).stream().map(ClientJson::of).toList();
  }

  @GET
  @Path("{id}")
  @Operation(summary = "What is kept about one client")
  public ClientWhole one(@PathParam("id") ClientId id) {
    ClientDetails details = clients.details(id, own.ofTheUser());
    return new ClientWhole(
        ClientJson.of(details.card()), details.contact().visible().orElse(null), details.version());
  }

  @PUT
  @Path("{id}")
  @Operation(summary = "Correct what is kept; what stood before stays in the records")
  public void correct(@PathParam("id") ClientId id, @NotNull @Valid Correction wish) {
    clients.correct(
        new CorrectClient(id, wish.version(), wish.now(), wish.turnedMinimumAge()),
        own.ofTheUser());
  }
}
