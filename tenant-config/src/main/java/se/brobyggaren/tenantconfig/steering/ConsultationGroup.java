package se.brobyggaren.tenantconfig.steering;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import se.brobyggaren.tenantconfig.values.LocalText;

/**
 * A consultation group (samrådsgrupp): talks and follows up in minutes, decides nothing.
 *
 * @param meetingsPerYear null when not stated
 * @param note null when there is nothing to add
 */
public record ConsultationGroup(
    String code, LocalText name, Integer meetingsPerYear, List<String> participants, LocalText note)
    implements Serializable {
  public ConsultationGroup {
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(name, "name");
    participants = participants == null ? List.of() : List.copyOf(participants);
  }
}
