package se.brobyggaren.web.national.sorting;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import se.brobyggaren.national.boundary.ShareId;
import se.brobyggaren.national.boundary.ThemeId;
import se.brobyggaren.national.boundary.sorting.ReportView;
import se.brobyggaren.national.boundary.sorting.ThemeSorting;
import se.brobyggaren.national.boundary.sorting.UnsortedFilter;
import se.brobyggaren.national.boundary.sorting.UnsortedList;
import se.brobyggaren.national.boundary.sorting.UnsortedReports;

/** Delade brister för program. */
@Path("national/reports")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class SharedReportResource {
  @Inject UnsortedReports unsorted;
  @Inject ThemeSorting sorting;

  /**
   * To another theme.
   *
   * @param because null for no reason
   */
  public record Move(ThemeId theme, String because) {}

  /** Back to the unsorted ones. */
  public record Release(String because) {}

  @GET
  @Operation(summary = "Shared reports in no theme, with suggestions; sort=oldest or newest")
  public UnsortedList list(
      @QueryParam("authority") String authority,
      @QueryParam("type") String type,
      @QueryParam("county") String county,
      @QueryParam("sort") String sort,
      @QueryParam("page") @DefaultValue("1") int page) {
    return unsorted.list(
        new UnsortedFilter(authority, type, county, "oldest".equals(sort), Math.max(1, page)));
  }

  @GET
  @Path("{id}")
  @Operation(summary = "One shared report, its theme and suggestions")
  public ReportView one(@PathParam("id") ShareId id) {
    return unsorted.of(id);
  }

  @POST
  @Path("{id}/move")
  @Operation(summary = "Move to another theme")
  public void move(@PathParam("id") ShareId id, Move command) {
    sorting.move(id, command.theme(), command.because());
  }

  @POST
  @Path("{id}/release")
  @Operation(summary = "Release from its theme, with the reason")
  public void release(@PathParam("id") ShareId id, Release command) {
    sorting.release(id, command.because());
  }
}
