package se.brobyggaren.tenantconfig;

import java.io.Serializable;
import java.util.List;
import se.brobyggaren.tenantconfig.priority.Decider;
import se.brobyggaren.tenantconfig.values.LocalText;

/**
 * Admission (antagning): who decides and by which criteria.
 *
 * @param decidedBy empty when the source does not say
 * @param criteria empty when the source lists none
 * @param twoOmbudWhenInDoubt a first meeting with two ombud when in doubt; null when not stated
 * @param note null when there is nothing to add
 */
public record Admission(
    List<Decider> decidedBy, List<LocalText> criteria, Boolean twoOmbudWhenInDoubt, LocalText note)
    implements Serializable {
  public static final Admission NOT_STATED = new Admission(List.of(), List.of(), null, null);

  public Admission {
    decidedBy = decidedBy == null ? List.of() : List.copyOf(decidedBy);
    criteria = criteria == null ? List.of() : List.copyOf(criteria);
  }
}
