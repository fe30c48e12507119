package se.brobyggaren.casework.entity.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import se.brobyggaren.casework.entity.Case;
import se.brobyggaren.casework.entity.Closing;
import se.brobyggaren.casework.entity.Interruption;

/**
 * A part of a case in which it was open without a break (sammanhängande tid).
 *
 * @param to the day of the close, null while it goes on
 * @param resumed whether it began with a return within a quarter
 * @param outcome null while it goes on
 */
public record Stretch(LocalDate from, LocalDate to, boolean resumed, String outcome) {

  /**
   * @param interruptions in order of time
   */
  public static List<Stretch> of(Case aCase, List<Interruption> interruptions) {
    List<Stretch> stretches = new ArrayList<>();
    LocalDate from = aCase.openedOn();
    for (Interruption interruption : interruptions) {
      stretches.add(
          new Stretch(from, interruption.closedOn(), !stretches.isEmpty(), interruption.outcome()));
      from = interruption.resumedOn();
    }
    Closing closing = aCase.closing();
    stretches.add(
        new Stretch(
            from,
            closing == null ? null : closing.on(),
            !stretches.isEmpty(),
            closing == null ? null : closing.outcome()));
    return stretches;
  }
}
