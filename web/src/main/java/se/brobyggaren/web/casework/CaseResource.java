package se.brobyggaren.web.casework;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import se.brobyggaren.casework.boundary.Awaited;
import se.brobyggaren.casework.boundary.CaseCourse;
import se.brobyggaren.casework.boundary.CaseId;
import se.brobyggaren.casework.boundary.CloseCase;
import se.brobyggaren.casework.boundary.HandOver;
import se.brobyggaren.casework.boundary.Phase;
import se.brobyggaren.casework.boundary.caseload.AssignOmbud;
import se.brobyggaren.casework.boundary.caseload.CaseAllocation;
import se.brobyggaren.casework.boundary.caseload.OmbudId;
import se.brobyggaren.casework.boundary.reading.CaseFilter;
import se.brobyggaren.casework.boundary.reading.CaseList;
import se.brobyggaren.casework.boundary.reading.CasePart;
import se.brobyggaren.casework.boundary.reading.CaseRow;
import se.brobyggaren.web.rest.Created;

/** Ärenden over REST: lists, search, allocation and the course of a case. */
@Path("cases")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class CaseResource {
  @Inject CaseList cases;
  @Inject CaseAllocation allocation;
  @Inject CaseCourse course;

  /** A name or a case number; in the body, since a name has no place in an address. */
  public record Search(@NotNull String words) {}

  /** {@code version} of the case as it was read, here and below. */
  public record PhaseChange(@NotNull Integer version, @NotNull Phase phase) {}

  /** Codes of the tenant's words. */
  public record ReasonChange(@NotNull Integer version, @NotNull List<String> reasons) {}

  /** {@code what} is null when nothing is awaited any more. */
  public record AwaitingChange(@NotNull Integer version, Awaited what, LocalDate since) {}

  /** The cap holds for the receiver; the lead may exceed it with a reason. */
  public record Receiver(
      @NotNull Integer version,
      @NotNull OmbudId to,
      @NotNull LocalDate day,
      String overCapReason) {}

  /** {@code outcome} is a code of the national outcomes. */
  public record Close(@NotNull Integer version, @NotNull LocalDate day, @NotNull String outcome) {}

  /** A close by mistake is taken back. */
  public record Reopen(@NotNull Integer version, String overCapReason) {}

  @GET
  @Operation(
      summary =
          "My cases, or all of the service's for a lead (whose=all). Closed ones come fifty at a time from"
              + " first; the header Total-Count tells how many there are")
  public Response list(
      @QueryParam("whose") String whose,
      @QueryParam("state") CaseFilter.State state,
      @QueryParam("ombud") OmbudId ombud,
      @QueryParam("phase") Phase phase,
      @QueryParam("attention") boolean attention,
      @QueryParam("closedIn") Integer closedIn,
      @QueryParam("first") @DefaultValue("0") @Min(0) int first) {
    CaseFilter filter = new CaseFilter(state, ombud, phase, attention, closedIn);
    CasePart.Wanted wanted = new CasePart.Wanted(first, null);
    CasePart part =
        "all".equals(whose) ? cases.partOfAll(filter, wanted) : cases.partOfMine(filter, wanted);
    return Response.ok(json(part.rows())).header("Total-Count", part.total()).build();
  }

  @POST
  @Path("search")
  @Operation(summary = "Find by name or case number, nothing else")
  public List<CaseJson> search(@NotNull @Valid Search search) {
    return json(cases.search(search.words()));
  }

  private static List<CaseJson> json(List<CaseRow> rows) {
    return rows.stream().map(CaseJson::of).toList();
  }

  @POST
  @Operation(summary = "Give somebody who waits an ombud; the caseload cap holds")
  public Response assign(@NotNull @Valid AssignOmbud wish) {
    return Created.at("cases", allocation.assign(wish));
  }

  @GET
  @Path("{id}")
  @Operation(summary = "All of one case; kept as a reading")
  public CaseJson.Whole one(@PathParam("id") CaseId id) {
    return CaseJson.Whole.of(cases.one(id));
  }

  @POST
  @Path("{id}/phase")
  @Operation(summary = "Enter another phase")
  public void enterPhase(@PathParam("id") CaseId id, @NotNull @Valid PhaseChange wish) {
    course.enterPhase(id, wish.version(), wish.phase());
  }

  @POST
  @Path("{id}/reasons")
  @Operation(summary = "Correct why the client came")
  public void correctReasons(@PathParam("id") CaseId id, @NotNull @Valid ReasonChange wish) {
    course.correctReasons(id, wish.version(), wish.reasons());
  }

  @POST
  @Path("{id}/awaiting")
  @Operation(summary = "Say that a decision or the like is awaited, or no longer")
  public void await(@PathParam("id") CaseId id, @NotNull @Valid AwaitingChange wish) {
    course.await(id, wish.version(), wish.what(), wish.since());
  }

  @POST
  @Path("{id}/hand-over")
  @Operation(summary = "Give the case to another ombud")
  public void handOver(@PathParam("id") CaseId id, @NotNull @Valid Receiver wish) {
    course.handOver(new HandOver(id, wish.version(), wish.to(), wish.day(), wish.overCapReason()));
  }

  @POST
  @Path("{id}/close")
  @Operation(summary = "Close the case with an outcome")
  public void close(@PathParam("id") CaseId id, @NotNull @Valid Close wish) {
    course.close(new CloseCase(id, wish.version(), wish.day(), wish.outcome()));
  }

  @POST
  @Path("{id}/reopen")
  @Operation(summary = "Take back a close that was a mistake")
  public void reopen(@PathParam("id") CaseId id, @NotNull @Valid Reopen wish) {
    course.reopen(id, wish.version(), wish.overCapReason());
  }
}
