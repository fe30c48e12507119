package se.brobyggaren.web.national;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import se.brobyggaren.national.boundary.NationalThemes;
import se.brobyggaren.national.boundary.ShareId;
import se.brobyggaren.national.boundary.ThemeFilter;
import se.brobyggaren.national.boundary.ThemeId;
import se.brobyggaren.national.boundary.ThemeList;
import se.brobyggaren.national.boundary.ThemeState;
import se.brobyggaren.national.boundary.ThemeView;
import se.brobyggaren.national.boundary.review.EndOrReopen;
import se.brobyggaren.national.boundary.review.RecordAnswer;
import se.brobyggaren.national.boundary.review.RecordDecision;
import se.brobyggaren.national.boundary.review.ThemeReview;
import se.brobyggaren.national.boundary.sorting.LikeReport;
import se.brobyggaren.national.boundary.sorting.OpenTheme;
import se.brobyggaren.national.boundary.sorting.RewordTheme;
import se.brobyggaren.national.boundary.sorting.ThemeSorting;
import se.brobyggaren.national.boundary.sorting.UnsortedReports;
import se.brobyggaren.web.rest.Created;

/** Nationella teman för program. */
@Path("national/themes")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ThemeResource {
  @Inject NationalThemes themes;
  @Inject UnsortedReports unsorted;
  @Inject ThemeSorting sorting;
  @Inject ThemeReview review;

  /** Reports to join. */
  public record Join(List<ShareId> reports) {}

  @GET
  @Operation(summary = "Themes with counts and trend, filtered and sorted")
  public ThemeList list(
      @QueryParam("authority") String authority,
      @QueryParam("type") String type,
      @QueryParam("state") ThemeState state,
      @QueryParam("q") String text,
      @QueryParam("sort") String sort) {
    return themes.list(new ThemeFilter(authority, type, state, text, sort));
  }

  @POST
  @Operation(summary = "Open a theme and join its first reports")
  public Response open(OpenTheme command) {
    return Created.at("national/themes", sorting.open(command));
  }

  @GET
  @Path("{id}")
  @Operation(summary = "One theme with shared descriptions, statements and history")
  public ThemeView one(
      @PathParam("id") ThemeId id, @QueryParam("page") @DefaultValue("1") int page) {
    return themes.of(id, page);
  }

  @PUT
  @Path("{id}")
  @Operation(summary = "Reword; what stood before is kept")
  public void reword(@PathParam("id") ThemeId id, RewordTheme command) {
    sorting.reword(id, command);
  }

  @GET
  @Path("{id}/like")
  @Operation(summary = "Unsorted reports that are like the theme's, with the reasons")
  public List<LikeReport> like(@PathParam("id") ThemeId id) {
    return unsorted.likeTheme(id);
  }

  @POST
  @Path("{id}/reports")
  @Operation(summary = "Join unsorted reports")
  public void join(@PathParam("id") ThemeId id, Join command) {
    sorting.join(id, command.reports());
  }

  @POST
  @Path("{id}/answers")
  @Operation(summary = "Record what the responsible authority answered")
  public void answer(@PathParam("id") ThemeId id, RecordAnswer command) {
    review.answer(id, command);
  }

  @POST
  @Path("{id}/decisions")
  @Operation(summary = "Record what the review group decided")
  public void decide(@PathParam("id") ThemeId id, RecordDecision command) {
    review.decide(id, command);
  }

  @POST
  @Path("{id}/close")
  @Operation(summary = "Close, with the reason")
  public void close(@PathParam("id") ThemeId id, EndOrReopen command) {
    review.close(id, command);
  }

  @POST
  @Path("{id}/reopen")
  @Operation(summary = "Open again, with the reason")
  public void reopen(@PathParam("id") ThemeId id, EndOrReopen command) {
    review.reopen(id, command);
  }
}
