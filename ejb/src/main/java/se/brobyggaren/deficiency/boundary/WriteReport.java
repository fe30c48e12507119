package se.brobyggaren.deficiency.boundary;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;

/**
 * What the writer fills in (deficiency-form.md, head to 'what happened'). Never names a person.
 *
 * @param occurredOn when it happened, or was first noticed
 * @param authorities one or several, each with its own answer thread
 * @param types codes of the tenant's own list
 * @param measuresTaken already, null for none
 * @param urgent cannot wait for the next meeting
 */
public record WriteReport(
    @NotNull LocalDate occurredOn,
    @NotEmpty List<@Valid Concerned> authorities,
    @NotEmpty List<@NotBlank String> types,
    @NotBlank @Size(max = 4000) String event,
    @NotBlank @Size(max = 4000) String consequence,
    @Size(max = 4000) String measuresTaken,
    boolean urgent) {

  /**
   * An authority concerned.
   *
   * @param authority code of the tenant's own list
   * @param which municipality, district or other body, null when the code says it all
   */
  public record Concerned(@NotBlank String authority, @Size(max = 255) String which) {}
}
