package se.brobyggaren.deficiency.boundary.reading;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import se.brobyggaren.deficiency.boundary.Improvement;
import se.brobyggaren.deficiency.boundary.sharing.ThemeOfReport.ReportTheme;
import se.brobyggaren.steering.boundary.DecisionView;
import se.brobyggaren.tenantconfig.Term;

/**
 * A report with all that happened to it.
 *
 * @param row its head
 * @param threshold how many occurrences make a systemfel in this tenant (DOMAIN rule 8)
 * @param decision null before one
 * @param theme null while the nation has said nothing
 */
public record ReportView(
    ReportRow row,
    int version,
    int threshold,
    LocalDate lastOccurredOn,
    String consequence,
    String measuresTaken,
    String returnedBecause,
    List<Thread> threads,
    DecisionView decision,
    FollowUp followUp,
    Feedback feedback,
    UUID share,
    LocalDate sharedOn,
    ReportTheme theme,
    List<Event> timeline)
    implements Serializable {

  /** One authority's answer thread. */
  public record Thread(
      UUID id,
      Term authority,
      String which,
      LocalDate sentOn,
      String sentTo,
      LocalDate answerDueOn,
      int reminders,
      LocalDate remindedOn,
      LocalDate answeredOn,
      boolean unanswered,
      String answer,
      String measures,
      LocalDate doneBy,
      String responsible)
      implements Serializable {

    public boolean waiting() {
      return sentOn != null && answeredOn == null;
    }
  }

  /** What a group said when it looked back. */
  public record FollowUp(LocalDate on, String where, String text) implements Serializable {}

  /** What the ombud said to the group in the end. */
  public record Feedback(LocalDate on, String text, Improvement improvement, String what)
      implements Serializable {}

  /** One line of the timeline; the texts are what stood before a change. */
  public record Event(
      ReportEvent kind,
      LocalDate on,
      Term authority,
      String note,
      String eventBefore,
      String consequenceBefore,
      String measuresTakenBefore,
      String actor,
      Instant recordedAt)
      implements Serializable {}
}
