package se.brobyggaren.deficiency.boundary.sharing;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.EnumMap;
import java.util.Map;

/**
 * The text that would leave the tenant (text att dela), perhaps shorter than the report's own.
 *
 * @param measuresTaken null for none
 * @param measure what the group decided, null before a decision
 */
public record ReportTexts(
    @NotBlank @Size(max = 4000) String event,
    @NotBlank @Size(max = 4000) String consequence,
    @Size(max = 4000) String measuresTaken,
    @Size(max = 4000) String measure) {

  /** The parts that say something. */
  public Map<TextPart, String> parts() {
    Map<TextPart, String> parts = new EnumMap<>(TextPart.class);
    put(parts, TextPart.EVENT, event);
    put(parts, TextPart.CONSEQUENCE, consequence);
    put(parts, TextPart.MEASURES_TAKEN, measuresTaken);
    put(parts, TextPart.MEASURE, measure);
    return parts;
  }

  private static void put(Map<TextPart, String> parts, TextPart part, String text) {
    if (text != null && !text.isBlank()) {
      parts.put(part, text);
    }
  }
}
