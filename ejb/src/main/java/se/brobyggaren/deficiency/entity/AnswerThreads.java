package se.brobyggaren.deficiency.entity;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import se.brobyggaren.deficiency.boundary.DeficiencyState;
import se.brobyggaren.deficiency.boundary.RecordAnswer;
import se.brobyggaren.deficiency.boundary.SendReport;
import se.brobyggaren.deficiency.boundary.reading.ReportEvent;
import se.brobyggaren.kernel.NotFound;

/**
 * What passes between the lead and the authorities a report concerns (svarstrådar): sent to each on
 * its own day; the report is answered when all of them are.
 */
public final class AnswerThreads {
  private final Deficiency report;
  private final List<AnswerThread> threads;

  AnswerThreads(Deficiency report) {
    this.report = report;
    threads = report.threads();
  }

  public void send(SendReport command, Hand hand) {
    Standing standing = report.standing();
    boolean first = standing.is(DeficiencyState.MEASURE);
    standing.require(first || standing.is(DeficiencyState.SENT));
    hand.requireDay(command.sentOn(), first ? standing.since() : report.occurrences().first());
    AnswerThread thread = thread(command.thread());
    thread.send(command);
    if (first) {
      standing.become(DeficiencyState.SENT, command.sentOn());
    }
    report
        .happened(ReportEvent.SENT, command.sentOn(), hand)
        .about(thread.authority())
        .saying(command.sentTo());
  }

  public void remind(UUID thread, LocalDate on, Hand hand) {
    step(thread, ReportEvent.REMINDED, on, hand, t -> t.remind(on));
  }

  public void answer(RecordAnswer command, Hand hand) {
    LocalDate on = command.answeredOn();
    step(command.thread(), ReportEvent.ANSWERED, on, hand, t -> t.answer(command));
    answeredIfAllAre(on);
  }

  public void giveUp(UUID thread, LocalDate on, Hand hand) {
    step(thread, ReportEvent.UNANSWERED, on, hand, t -> t.giveUp(on));
    answeredIfAllAre(on);
  }

  private void step(
      UUID id, ReportEvent what, LocalDate on, Hand hand, Consumer<AnswerThread> step) {
    hand.requireNotFuture(on);
    report.standing().require(report.standing().is(DeficiencyState.SENT));
    AnswerThread thread = thread(id);
    step.accept(thread);
    report.happened(what, on, hand).about(thread.authority());
  }

  private void answeredIfAllAre(LocalDate on) {
    if (threads.stream().allMatch(AnswerThread::isAnswered)) {
      report.standing().become(DeficiencyState.ANSWERED, on);
    }
  }

  private AnswerThread thread(UUID id) {
    return threads.stream().filter(t -> t.key().equals(id)).findFirst().orElseThrow(NotFound::new);
  }
}
