package se.brobyggaren.deficiency.boundary.sharing;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;

/**
 * Give a copy to the nation (dela nationellt).
 *
 * @param confirmations one for each finding that is still in the text and is harmless
 */
public record ShareReport(
    @NotNull UUID report,
    int version,
    @NotNull @Valid ReportTexts texts,
    List<@Valid Confirmation> confirmations) {

  public ShareReport {
    confirmations = confirmations == null ? List.of() : List.copyOf(confirmations);
  }

  /** Why a finding points to nobody; it holds for the same text wherever it stands in the part. */
  public record Confirmation(
      @NotNull TextPart part,
      @NotNull Finding.Kind kind,
      @NotBlank String text,
      @NotBlank @Size(max = 500) String reason) {

    boolean covers(Finding finding) {
      return part == finding.part() && kind == finding.kind() && text.equals(finding.text());
    }
  }
}
