package se.brobyggaren.national.boundary.sorting;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * Say better what a theme is (omformulera tema); what stood before is kept.
 *
 * @param version of the theme that was looked at
 */
public record RewordTheme(
    int version,
    @NotBlank @Size(max = 200) String title,
    @NotBlank @Size(max = 4000) String summary,
    @NotBlank @Size(max = 4000) String consequence,
    @NotEmpty List<@NotBlank String> authorities,
    @NotEmpty List<@NotBlank String> types) {}
