package se.brobyggaren.deficiency.control;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import se.brobyggaren.deficiency.boundary.reading.ReportRow;
import se.brobyggaren.deficiency.boundary.reading.ReportView;
import se.brobyggaren.deficiency.boundary.reading.YearRow;
import se.brobyggaren.deficiency.boundary.sharing.ThemeOfReport.ReportTheme;
import se.brobyggaren.deficiency.entity.AnswerThread;
import se.brobyggaren.deficiency.entity.Concerns;
import se.brobyggaren.deficiency.entity.Deficiency;
import se.brobyggaren.deficiency.entity.DueDays;
import se.brobyggaren.deficiency.entity.Feedback;
import se.brobyggaren.deficiency.entity.FollowUp;
import se.brobyggaren.deficiency.entity.ReportNumber;
import se.brobyggaren.kernel.Identity;
import se.brobyggaren.steering.boundary.DecisionLine;
import se.brobyggaren.steering.boundary.DecisionView;

/** What a person sees of a report (visning), in the tenant's own words. */
public record ReportViews(Concerns concerns, Identity reader, LocalDate today) {
  private static final ReportNumber NONE = new ReportNumber(null, null, null);

  public ReportRow row(Deficiency report) {
    ReportNumber number = report.number() == null ? NONE : report.number();
    return new ReportRow(
        report.key(),
        number.year(),
        number.inYear(),
        report.standing().state(),
        report.standing().since(),
        report.occurrences().first(),
        number.on(),
        report.occurrences().count(),
        report.threads().stream().map(t -> concerns.authority(t.authority())).distinct().toList(),
        report.account().types().stream().map(concerns::type).toList(),
        report.account().wording().event(),
        report.account().urgent(),
        report.copy() != null,
        report.writer().name(),
        report.writer().is(reader),
        report.threads().stream().map(AnswerThread::answer).filter(Objects::nonNull).toList(),
        DueDays.of(report, today));
  }

  /** With the decision and the theme that other components know. */
  public ReportView view(
      Deficiency report, int threshold, DecisionView decision, ReportTheme theme) {
    return new ReportView(
        row(report),
        report.version(),
        threshold,
        report.occurrences().last(),
        report.account().wording().consequence(),
        report.account().wording().measuresTaken(),
        report.standing().returnedBecause(),
        report.threads().stream().map(this::thread).toList(),
        decision,
        followUp(report.followUp()),
        feedback(report.feedback()),
        report.copy() == null ? null : report.copy().share(),
        report.copy() == null ? null : report.copy().on(),
        theme,
        events(report));
  }

  /**
   * @param decision null before one
   */
  public YearRow ofYear(Deficiency report, DecisionLine decision) {
    return new YearRow(
        row(report),
        report.account().wording().consequence(),
        report.account().wording().measuresTaken(),
        decision,
        report.threads().stream().map(this::thread).toList(),
        feedback(report.feedback()));
  }

  private ReportView.Thread thread(AnswerThread t) {
    return new ReportView.Thread(
        t.key(),
        concerns.authority(t.authority()),
        t.which(),
        t.sentOn(),
        t.sentTo(),
        t.answerDueOn(),
        t.reminders(),
        t.remindedOn(),
        t.answeredOn(),
        t.unanswered(),
        t.answer(),
        t.measures(),
        t.doneBy(),
        t.responsible());
  }

  private static ReportView.FollowUp followUp(FollowUp f) {
    return f == null ? null : new ReportView.FollowUp(f.on(), f.where(), f.text());
  }

  private static ReportView.Feedback feedback(Feedback f) {
    return f == null ? null : new ReportView.Feedback(f.on(), f.text(), f.improvement(), f.what());
  }

  private List<ReportView.Event> events(Deficiency report) {
    return report.timeline().stream()
        .map(
            e ->
                new ReportView.Event(
                    e.kind(),
                    e.on(),
                    e.authority() == null ? null : concerns.authority(e.authority()),
                    e.note(),
                    e.eventBefore(),
                    e.consequenceBefore(),
                    e.measuresTakenBefore(),
                    e.actor(),
                    e.recordedAt()))
        .toList();
  }
}
