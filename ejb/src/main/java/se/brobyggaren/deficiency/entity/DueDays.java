package se.brobyggaren.deficiency.entity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.brobyggaren.deficiency.boundary.DeficiencyState;
import se.brobyggaren.deficiency.boundary.reading.DueWarning;
import se.brobyggaren.deficiency.boundary.reading.DueWarning.Kind;

/** Reminders before and after a day (påminnelser), computed, never stored. */
public final class DueDays {
  private static final Set<DeficiencyState> AWAITED =
      EnumSet.of(DeficiencyState.MEASURE, DeficiencyState.SENT, DeficiencyState.ANSWERED);

  private final LocalDate today;
  private final List<DueWarning> warnings = new ArrayList<>();

  private DueDays(LocalDate today) {
    this.today = today;
  }

  public static List<DueWarning> of(Deficiency report, LocalDate today) {
    var days = new DueDays(today);
    if (AWAITED.contains(report.standing().state())) {
      days.add(report.standing().measureDueOn(), null, Kind.MEASURE_SOON, Kind.MEASURE_OVERDUE);
      report.threads().forEach(days::add);
    }
    return List.copyOf(days.warnings);
  }

  private void add(AnswerThread thread) {
    if (thread.sentOn() != null && !thread.isAnswered()) {
      add(thread.answerDueOn(), thread.authority(), Kind.ANSWER_SOON, Kind.ANSWER_OVERDUE);
    }
    if (thread.isAnswered()) {
      add(thread.doneBy(), thread.authority(), Kind.MEASURE_SOON, Kind.MEASURE_OVERDUE);
    }
  }

  private void add(LocalDate day, String authority, Kind before, Kind after) {
    Optional.ofNullable(day)
        .filter(d -> !d.isAfter(today.plusDays(DueWarning.DAYS_BEFORE)))
        .ifPresent(
            d -> warnings.add(new DueWarning(d.isBefore(today) ? after : before, authority, d)));
  }
}
