package se.brobyggaren.web.tenancy;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import se.brobyggaren.intake.boundary.queue.preview.Move;
import se.brobyggaren.intake.boundary.queue.preview.QueuePreview;
import se.brobyggaren.tenancy.boundary.ChangeGoals;
import se.brobyggaren.tenancy.boundary.ChangePriorityOrder;
import se.brobyggaren.tenancy.boundary.ConfigurationChange;
import se.brobyggaren.tenancy.boundary.FileConflict;
import se.brobyggaren.tenancy.boundary.NewestVersion;
import se.brobyggaren.tenancy.boundary.Resolution;
import se.brobyggaren.tenancy.boundary.TenantConfigurations;
import se.brobyggaren.tenancy.boundary.VersionRow;
import se.brobyggaren.tenancy.boundary.vocabulary.WordLists;
import se.brobyggaren.tenantconfig.priority.PriorityOrder;
import se.brobyggaren.tenantconfig.priority.PriorityRule;
import se.brobyggaren.web.tenancy.vocabulary.ListNames;
import se.brobyggaren.web.tenancy.vocabulary.VocabularyBody;

/** Inställningar: versions of a tenant's configuration, and the changes an admin may make. */
@Path("configuration")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ConfigurationResource {
  @Inject TenantConfigurations configurations;
  @Inject ConfigurationChange changes;
  @Inject QueuePreview preview;
  @Inject WordLists words;

  /** A proposed order; {@code resolution} is only needed to save it. */
  public record OrderBody(@NotNull List<List<RuleBody>> groups, Resolution resolution) {}

  /** A move in the queue; positive steps are forward. */
  public record MoveBody(String pseudonym, int placeToday, int placeProposed, int steps) {
    static MoveBody of(Move move) {
      return new MoveBody(move.pseudonym(), move.placeToday(), move.placeProposed(), move.steps());
    }
  }

  @GET
  @Path("versions")
  @Operation(summary = "All versions, newest first")
  public List<VersionRow> versions() {
    return configurations.versions();
  }

  @GET
  @Path("versions/{number}")
  @Produces("application/yaml")
  @Operation(summary = "A version as the tenant's file")
  public String yaml(@PathParam("number") int number) {
    return configurations.yaml(number);
  }

  /** A file that was kept aside; null when there is none. */
  public record RefusedFile(FileConflict refused) {}

  @GET
  @Path("refused-file")
  @Operation(summary = "A file that a page had overtaken, beside what is in force instead")
  public RefusedFile refusedFile() {
    return new RefusedFile(configurations.conflict().orElse(null));
  }

  @GET
  @Path("priority-order")
  @Operation(summary = "The newest priority order, rank by rank, and the version it stands in")
  public Map<String, Object> priorityOrder() {
    NewestVersion newest = configurations.newest();
    List<List<RuleBody>> groups =
        newest.configuration().priorityOrder().groups().stream()
            .map(group -> group.rules().stream().map(RuleBody::of).toList())
            .toList();
    return Map.of("version", newest.number(), "from", newest.from(), "groups", groups);
  }

  @POST
  @Path("priority-order/preview")
  @Operation(summary = "What a proposed order would do to today's queue, by pseudonym")
  public List<MoveBody> previewOrder(@NotNull @Valid OrderBody body) {
    PriorityOrder current = configurations.current().priorityOrder();
    List<List<PriorityRule>> groups = RuleBody.rules(body.groups());
    return preview.under(current.withGroups(PriorityOrder.ranked(groups))).stream()
        .map(MoveBody::of)
        .toList();
  }

  @POST
  @Path("priority-order")
  @Operation(summary = "Save a priority order as a new version; answers its number")
  public Map<String, Integer> changeOrder(@NotNull @Valid OrderBody body) {
    int number =
        changes.priorityOrder(
            new ChangePriorityOrder(RuleBody.rules(body.groups()), body.resolution()));
    return Map.of("version", number);
  }

  @GET
  @Path("vocabularies")
  @Operation(summary = "The four vocabularies of the newest version, with national codes beneath")
  public List<VocabularyBody.Shown> vocabularies() {
    return words.all().stream().map(VocabularyBody.Shown::of).toList();
  }

  @GET
  @Path("vocabularies/{list}")
  @Operation(summary = "One of the vocabularies: contact-reasons, assignments and so on")
  public VocabularyBody.Shown vocabulary(@PathParam("list") String list) {
    return VocabularyBody.Shown.of(words.of(ListNames.of(list)));
  }

  @POST
  @Path("vocabularies/{list}")
  @Operation(summary = "Save a whole vocabulary as a new version; answers its number")
  public Map<String, Integer> changeVocabulary(
      @PathParam("list") String list, @NotNull @Valid VocabularyBody body) {
    return Map.of("version", changes.vocabulary(body.change(list)));
  }

  @POST
  @Path("goals")
  @Operation(summary = "Save caps and goals as a new version; answers its number")
  public Map<String, Integer> changeGoals(@NotNull @Valid ChangeGoals command) {
    return Map.of("version", changes.goals(command));
  }
}
