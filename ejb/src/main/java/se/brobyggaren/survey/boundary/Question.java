package se.brobyggaren.survey.boundary;

import java.io.Serializable;
import java.util.List;
import java.util.Set;

/**
 * A question of the survey (fråga).
 *
 * @param code its words stand in the bundles
 * @param choices codes of the answers, in the order shown; the last one is {@link #DECLINED}
 * @param favourable those that speak well of the service
 */
public record Question(String code, List<String> choices, Set<String> favourable)
    implements Serializable {
  /** Vill inte svara; also whoever leaves the question out. */
  public static final String DECLINED = "declined";

  public Question {
    choices = List.copyOf(choices);
    favourable = Set.copyOf(favourable);
  }
}
