package se.brobyggaren.deficiency.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import se.brobyggaren.deficiency.boundary.CloseReport;
import se.brobyggaren.deficiency.boundary.DeficiencyRefused;
import se.brobyggaren.deficiency.boundary.DeficiencyRefused.Reason;
import se.brobyggaren.deficiency.boundary.DeficiencyState;
import se.brobyggaren.deficiency.boundary.Improvement;
import se.brobyggaren.deficiency.boundary.RecordAnswer;
import se.brobyggaren.deficiency.boundary.SendReport;
import se.brobyggaren.deficiency.boundary.WriteReport;
import se.brobyggaren.deficiency.boundary.WriteReport.Concerned;
import se.brobyggaren.deficiency.boundary.reading.DueWarning;
import se.brobyggaren.deficiency.boundary.reading.ReportEvent;
import se.brobyggaren.deficiency.entity.shared.SharedDeficiency;
import se.brobyggaren.deficiency.entity.shared.SharedWording;
import se.brobyggaren.kernel.Changed;
import se.brobyggaren.kernel.Identity;

class DeficiencyLifeTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 6, 15);
  private static final Hand HAND =
      new Hand(
          new Identity("realm", "1", "ombud", "Ombud Ett", Set.of()),
          Instant.parse("2026-06-15T10:00:00Z"));

  private static WriteReport text(String event) {
    return new WriteReport(
        TODAY.minusDays(40),
        List.of(new Concerned("region", "Psykiatrin"), new Concerned("municipality", null)),
        List.of("cooperation"),
        event,
        "Stödet uteblir",
        null,
        false);
  }

  private static Deficiency observed() {
    return new Deficiency(text("Ingen svarar i telefon"), HAND);
  }

  private static Deficiency reported() {
    Deficiency report = observed();
    report.report(1, TODAY.minusDays(30), year -> 7, HAND);
    return report;
  }

  private static Deficiency sent() {
    Deficiency report = reported();
    report.decided(true, TODAY.minusDays(20), TODAY.plusDays(40), HAND);
    report
        .threads()
        .forEach(t -> report.answers().send(sending(report, t, TODAY.plusDays(30)), HAND));
    return report;
  }

  private static SendReport sending(Deficiency report, AnswerThread thread, LocalDate due) {
    return new SendReport(report.key(), thread.key(), TODAY.minusDays(18), "Brev", due);
  }

  private static RecordAnswer answer(Deficiency report, AnswerThread thread, LocalDate doneBy) {
    return new RecordAnswer(
        report.key(),
        thread.key(),
        TODAY.minusDays(5),
        "Vi ser över tiderna",
        "Ny rutin",
        doneBy,
        "Chef");
  }

  private static CloseReport closing(Deficiency report, Improvement improvement) {
    return new CloseReport(
        report.key(), report.version(), TODAY, "Tack, tiderna är bättre", improvement, null);
  }

  private static void refused(Reason reason, ThrowingCallable what) {
    assertThatThrownBy(what)
        .isInstanceOfSatisfying(
            DeficiencyRefused.class, r -> assertThat(r.reason()).isEqualTo(reason));
  }

  @Test
  void aReportGoesTheWholeWay() {
    Deficiency report = sent();
    report.threads().forEach(t -> report.answers().answer(answer(report, t, null), HAND));
    report.followUp(TODAY.minusDays(2), "Ledningsgruppen", "Svaren gicks igenom", HAND);
    report.close(closing(report, Improvement.PARTLY), HAND);
    assertThat(report.standing().state()).isEqualTo(DeficiencyState.CLOSED);
    assertThat(report.timeline())
        .extracting(TimelineEntry::kind)
        .containsExactly(
            ReportEvent.OBSERVED,
            ReportEvent.REPORTED,
            ReportEvent.DECIDED,
            ReportEvent.SENT,
            ReportEvent.SENT,
            ReportEvent.ANSWERED,
            ReportEvent.ANSWERED,
            ReportEvent.FOLLOWED_UP,
            ReportEvent.CLOSED);
  }

  @Test
  void itIsNumberedWhenItIsReportedAndKeepsItsNumber() {
    Deficiency report = observed();
    assertThat(report.number()).isNull();
    report.report(1, TODAY.minusDays(30), year -> year - 2019, HAND);
    report.returnForMore("Vilken mottagning?", TODAY.minusDays(25), HAND);
    report.revise(text("Mottagningen svarar inte"), report.version(), HAND);
    report.report(1, TODAY.minusDays(20), year -> 99, HAND);
    assertThat(report.number().inYear()).isEqualTo(7);
    assertThat(report.number().year()).isEqualTo(2026);
    assertThat(report.number().on()).isEqualTo(TODAY.minusDays(30));
  }

  @Test
  void whatStoodBeforeARevisionIsKept() {
    Deficiency report = observed();
    report.revise(text("Annan text"), report.version(), HAND);
    assertThat(report.account().wording().event()).isEqualTo("Annan text");
    assertThat(report.timeline().get(1).eventBefore()).isEqualTo("Ingen svarar i telefon");
  }

  @Test
  void belowTheTenantsNumberItStaysAnObservationThatCanGrow() {
    Deficiency report = observed();
    refused(Reason.tooFewOccurrences, () -> report.report(2, TODAY, year -> 1, HAND));
    report.occurredAgain(TODAY.minusDays(3), HAND);
    report.report(2, TODAY, year -> 1, HAND);
    assertThat(report.standing().state()).isEqualTo(DeficiencyState.REPORTED);
  }

  @Test
  void onceBeforeTheGroupTheTextIsFixed() {
    Deficiency report = reported();
    refused(Reason.notNow, () -> report.revise(text("Nytt"), report.version(), HAND));
  }

  @Test
  void nothingIsSentBeforeADecisionOrWhereNoMeasureIsNeeded() {
    Deficiency undecided = reported();
    refused(
        Reason.notNow,
        () -> undecided.answers().send(sending(undecided, undecided.threads().get(0), null), HAND));
    Deficiency received = reported();
    received.decided(false, TODAY, null, HAND);
    refused(
        Reason.notNow,
        () -> received.answers().send(sending(received, received.threads().get(0), null), HAND));
  }

  @Test
  void whatNeedsNoMeasureIsClosedWithoutAskingForImprovement() {
    Deficiency report = reported();
    report.decided(false, TODAY, null, HAND);
    report.close(closing(report, null), HAND);
    assertThat(report.standing().state()).isEqualTo(DeficiencyState.CLOSED);
  }

  @Test
  void aFollowedUpReportIsNotClosedWithoutAWordOnImprovement() {
    Deficiency report = sent();
    report.threads().forEach(t -> report.answers().answer(answer(report, t, null), HAND));
    report.followUp(TODAY, "Ledningsgruppen", "Klart", HAND);
    refused(Reason.improvementMissing, () -> report.close(closing(report, null), HAND));
  }

  @Test
  void itIsAnsweredWhenEveryAuthorityIs() {
    Deficiency report = sent();
    report.answers().answer(answer(report, report.threads().get(0), null), HAND);
    assertThat(report.standing().state()).isEqualTo(DeficiencyState.SENT);
    report.answers().answer(answer(report, report.threads().get(1), null), HAND);
    assertThat(report.standing().state()).isEqualTo(DeficiencyState.ANSWERED);
  }

  @Test
  void aSilentAuthorityIsGivenUpOnlyAfterAReminder() {
    Deficiency report = sent();
    report.answers().answer(answer(report, report.threads().get(0), null), HAND);
    UUID silent = report.threads().get(1).key();
    refused(Reason.neverReminded, () -> report.answers().giveUp(silent, TODAY, HAND));
    report.answers().remind(silent, TODAY.minusDays(1), HAND);
    report.answers().giveUp(silent, TODAY, HAND);
    assertThat(report.standing().state()).isEqualTo(DeficiencyState.ANSWERED);
    assertThat(report.threads().get(1).unanswered()).isTrue();
  }

  @Test
  void nothingHappensInTheFutureOrBeforeTheLastStep() {
    Deficiency report = reported();
    refused(Reason.inTheFuture, () -> report.decided(true, TODAY.plusDays(1), null, HAND));
    refused(Reason.beforeTheLast, () -> report.decided(true, TODAY.minusDays(31), null, HAND));
  }

  @Test
  void somebodyElsesChangeIsNoticed() {
    Deficiency report = observed();
    assertThatThrownBy(() -> report.revise(text("Nytt"), report.version() + 1, HAND))
        .isInstanceOf(Changed.class);
  }

  @Test
  void remindersComeBeforeTheDayAndAfterIt() {
    Deficiency report = sent();
    assertThat(DueDays.of(report, TODAY)).isEmpty();
    assertThat(DueDays.of(report, TODAY.plusDays(16)))
        .extracting(DueWarning::kind)
        .containsExactly(DueWarning.Kind.ANSWER_SOON, DueWarning.Kind.ANSWER_SOON);
    assertThat(DueDays.of(report, TODAY.plusDays(31)))
        .extracting(DueWarning::kind)
        .containsExactly(
            DueWarning.Kind.MEASURE_SOON,
            DueWarning.Kind.ANSWER_OVERDUE,
            DueWarning.Kind.ANSWER_OVERDUE);
  }

  @Test
  void anAnsweredThreadWarnsOfTheMeasureItPromised() {
    Deficiency report = sent();
    report
        .threads()
        .forEach(t -> report.answers().answer(answer(report, t, TODAY.plusDays(3)), HAND));
    assertThat(DueDays.of(report, TODAY))
        .extracting(DueWarning::kind)
        .containsOnly(DueWarning.Kind.MEASURE_SOON);
    report.followUp(TODAY, "Ledningsgruppen", "Klart", HAND);
    assertThat(DueDays.of(report, TODAY.plusDays(10))).isEmpty();
  }

  @Test
  void onlyWhatTheGroupHasCanBeShared() {
    var sender = new SharedDeficiency.Sender("a", "A", "18");
    var codes = new SharedDeficiency.NationalCodes(List.of("region", "region"), List.of("other"));
    var wording = new SharedWording("Händelse", "Konsekvens", null, null);
    var given = new SharedDeficiency.Given(sender, codes, wording, "");
    Deficiency observation = observed();
    refused(Reason.notNow, () -> observation.sharing().give(given, observation.version(), HAND));
    Deficiency report = reported();
    SharedDeficiency copy = report.sharing().give(given, report.version(), HAND);
    assertThat(report.copy().share()).isEqualTo(copy.id());
    refused(Reason.alreadyShared, () -> report.sharing().give(given, report.version(), HAND));
    report.sharing().takeBack(copy, "Ny bedömning", HAND);
    assertThat(report.copy()).isNull();
    assertThat(copy.withdrawnAt()).isNotNull();
  }
}
