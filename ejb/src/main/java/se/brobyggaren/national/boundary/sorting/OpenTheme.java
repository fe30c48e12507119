package se.brobyggaren.national.boundary.sorting;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import se.brobyggaren.national.boundary.ShareId;

/**
 * Open a theme (skapa tema) and join its first reports.
 *
 * @param summary what the fault is, in the national body's own words: it goes back to the tenants
 * @param consequence for the group
 * @param authorities national codes
 * @param types national codes
 * @param reports perhaps none yet
 */
public record OpenTheme(
    @NotBlank @Size(max = 200) String title,
    @NotBlank @Size(max = 4000) String summary,
    @NotBlank @Size(max = 4000) String consequence,
    @NotEmpty List<@NotBlank String> authorities,
    @NotEmpty List<@NotBlank String> types,
    List<@NotNull ShareId> reports) {
  public OpenTheme {
    reports = reports == null ? List.of() : List.copyOf(reports);
  }
}
