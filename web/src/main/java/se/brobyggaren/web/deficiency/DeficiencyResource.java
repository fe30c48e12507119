package se.brobyggaren.web.deficiency;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import se.brobyggaren.deficiency.boundary.CloseReport;
import se.brobyggaren.deficiency.boundary.DeficiencyReporting;
import se.brobyggaren.deficiency.boundary.DeficiencyState;
import se.brobyggaren.deficiency.boundary.Improvement;
import se.brobyggaren.deficiency.boundary.WriteReport;
import se.brobyggaren.deficiency.boundary.reading.DeficiencyReports;
import se.brobyggaren.deficiency.boundary.reading.ReportFilter;
import se.brobyggaren.deficiency.boundary.reading.ReportList;
import se.brobyggaren.deficiency.boundary.reading.ReportRow;
import se.brobyggaren.deficiency.boundary.reading.ReportView;
import se.brobyggaren.deficiency.boundary.sharing.Finding;
import se.brobyggaren.deficiency.boundary.sharing.ReportTexts;
import se.brobyggaren.tenantconfig.Term;
import se.brobyggaren.web.rest.Created;

/** Brister: skriva, läsa och återkoppla. */
@Path("deficiencies")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class DeficiencyResource {
  @Inject DeficiencyReports reports;
  @Inject DeficiencyReporting reporting;

  /** The filter in the address. */
  public static class Filter {
    @QueryParam("year")
    Integer year;

    @QueryParam("authority")
    String authority;

    @QueryParam("type")
    String type;

    @QueryParam("state")
    DeficiencyState state;
  }

  /** The tenant's words and its threshold. */
  public record Words(List<Term> authorities, List<Term> types, int threshold) {}

  /** A day; null is today where that makes sense. */
  public record Day(LocalDate on) {}

  /** As {@link CloseReport}, the report standing in the address. */
  public record Closing(
      @NotNull Integer version,
      @NotNull LocalDate feedbackOn,
      @NotBlank String feedback,
      Improvement improvement,
      String what) {}

  @GET
  @Operation(summary = "Reports by year, authority, type and state, with counts")
  public ReportList list(@BeanParam Filter filter) {
    return reports.list(new ReportFilter(filter.year, filter.authority, filter.type, filter.state));
  }

  @GET
  @Path("waiting")
  @Operation(summary = "Reports that wait for a decision, an answer or their writer")
  public List<ReportRow> waiting() {
    return reports.waiting();
  }

  @GET
  @Path("words")
  @Operation(summary = "The tenant's authorities, types of fault and threshold")
  public Words words() {
    return new Words(reports.authorities(), reports.types(), reports.threshold());
  }

  @GET
  @Path("{id}")
  @Operation(summary = "A report with its threads, decision and timeline")
  public ReportView of(@PathParam("id") UUID id) {
    return reports.of(id);
  }

  @POST
  @Operation(summary = "A new observation")
  public Response observe(@NotNull @Valid WriteReport command) {
    return Created.at("deficiencies", reporting.observe(command));
  }

  @PUT
  @Path("{id}")
  @Operation(summary = "Another text, while its writer has it")
  public void revise(
      @PathParam("id") UUID id,
      @QueryParam("version") int version,
      @NotNull @Valid WriteReport command) {
    reporting.revise(id, version, command);
  }

  @POST
  @Path("{id}/occurrences")
  @Operation(summary = "The same fault was met once more")
  public void occurredAgain(@PathParam("id") UUID id, @NotNull @Valid Occurrence occurrence) {
    reporting.occurredAgain(id, occurrence.on());
  }

  /** The day it happened again. */
  public record Occurrence(@NotNull LocalDate on) {}

  @POST
  @Path("{id}/report")
  @Operation(summary = "Put it before the group")
  public void report(@PathParam("id") UUID id, @NotNull @Valid Day day) {
    reporting.report(id, day.on());
  }

  @POST
  @Path("{id}/closing")
  @Operation(summary = "The ombud's feedback, which closes the report")
  public void close(@PathParam("id") UUID id, @NotNull @Valid Closing c) {
    reporting.close(
        new CloseReport(id, c.version(), c.feedbackOn(), c.feedback(), c.improvement(), c.what()));
  }

  @POST
  @Path("check")
  @Operation(summary = "What in a text may point to a person")
  public List<Finding> check(@NotNull @Valid ReportTexts texts) {
    return reporting.check(texts);
  }
}
