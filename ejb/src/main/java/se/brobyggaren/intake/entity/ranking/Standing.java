package se.brobyggaren.intake.entity.ranking;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import se.brobyggaren.intake.boundary.Answer;
import se.brobyggaren.tenantconfig.priority.Circumstance;
import se.brobyggaren.tenantconfig.priority.PriorityRule;

/**
 * What the order can rank of somebody who waits (uppgifter som rangordnas).
 *
 * @param entry decides between people who applied on the same day; keys grow with time, so the one
 *     recorded first goes first
 */
public record Standing(
    UUID entry, LocalDate appliedOn, int yearOfBirth, Map<Circumstance, Answer> answers) {
  public Standing {
    Objects.requireNonNull(entry);
    Objects.requireNonNull(appliedOn);
    answers = Map.copyOf(answers);
  }

  /**
   * A rule on age is met by the reference year minus the year of birth (DOMAIN rule 13), every
   * other one by a yes to one of its questions. 'Not asked' is no yes.
   */
  public boolean meets(PriorityRule rule, int referenceYear) {
    if (rule instanceof PriorityRule.AgeBetween ages) {
      return ages.includes(referenceYear - yearOfBirth);
    }
    return rule.circumstances().stream().anyMatch(c -> answerTo(c) == Answer.YES);
  }

  Answer answerTo(Circumstance circumstance) {
    return answers.getOrDefault(circumstance, Answer.NOT_ASKED);
  }

  Standing answering(Circumstance circumstance, Answer answer) {
    Map<Circumstance, Answer> changed = new EnumMap<>(Circumstance.class);
    changed.putAll(answers);
    changed.put(circumstance, answer);
    return new Standing(entry, appliedOn, yearOfBirth, changed);
  }
}
