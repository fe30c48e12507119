package se.brobyggaren.deficiency.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.BiConsumer;
import se.brobyggaren.audit.boundary.AuditTrail;
import se.brobyggaren.deficiency.control.Reports;
import se.brobyggaren.deficiency.entity.Deficiency;
import se.brobyggaren.deficiency.entity.Hand;
import se.brobyggaren.kernel.Allows;
import se.brobyggaren.kernel.CurrentUser;
import se.brobyggaren.kernel.NotFound;
import se.brobyggaren.kernel.Role;
import se.brobyggaren.steering.boundary.GroupDecisions;
import se.brobyggaren.steering.boundary.Outcome;
import se.brobyggaren.steering.boundary.RecordDecision;
import se.brobyggaren.steering.boundary.SteeringRefused;

/**
 * The lead's part of a report's life: returning it, recording what the group decided, sending it to
 * each authority, recording answers, following up. Every change of state follows to the copy that
 * the nation sees.
 */
@Stateless
public class DeficiencyHandling {
  @Inject Reports reports;
  @Inject GroupDecisions decisions;
  @Inject AuditTrail trail;
  @Inject CurrentUser user;
  @Inject Clock clock;

  /** Asks the writer for more. */
  @Allows(Role.LEAD)
  public void returnForMore(UUID id, @NotBlank String because, @NotNull LocalDate on) {
    done("deficiency.returnForMore", id, (report, hand) -> report.returnForMore(because, on, hand));
  }

  /**
   * Records what the meeting decided, or, where no group decides, the lead.
   *
   * @param version as it was when the report was read
   * @throws SteeringRefused when the group could not decide so
   * @throws DeficiencyRefused when the report is not before the group, or came after the day
   */
  @Allows(Role.LEAD)
  public void decide(@Valid RecordDecision command, int version) {
    done(
        "deficiency.decide",
        command.subject(),
        (report, hand) -> {
          report.requireUnchanged(version);
          report.decided(
              command.outcome() == Outcome.MEASURE, command.decidedOn(), command.dueOn(), hand);
          decisions.record(command);
        });
  }

  /** Sends it to one of the authorities; the others follow on their own days. */
  @Allows(Role.LEAD)
  public void send(@Valid SendReport command) {
    done(
        "deficiency.send",
        command.report(),
        (report, hand) -> report.answers().send(command, hand));
  }

  /** An authority was asked again. */
  @Allows(Role.LEAD)
  public void remind(UUID id, UUID thread, @NotNull LocalDate on) {
    done("deficiency.remind", id, (report, hand) -> report.answers().remind(thread, on, hand));
  }

  /** The report is answered when all authorities it concerns are. */
  @Allows(Role.LEAD)
  public void answer(@Valid RecordAnswer command) {
    done(
        "deficiency.answer",
        command.report(),
        (report, hand) -> report.answers().answer(command, hand));
  }

  /**
   * The authority stays silent, and the report goes on without it.
   *
   * @throws DeficiencyRefused when it was never reminded
   */
  @Allows(Role.LEAD)
  public void giveUpAnswer(UUID id, UUID thread, @NotNull LocalDate on) {
    done(
        "deficiency.giveUpAnswer", id, (report, hand) -> report.answers().giveUp(thread, on, hand));
  }

  /**
   * A group looked back.
   *
   * @param where the group, by name: the deciding one or the consultation group
   */
  @Allows(Role.LEAD)
  public void followUp(UUID id, @NotNull LocalDate on, String where, @NotBlank String text) {
    done("deficiency.followUp", id, (report, hand) -> report.followUp(on, where, text, hand));
  }

  private void done(String activity, UUID id, BiConsumer<Deficiency, Hand> step) {
    Deficiency report = reports.find(id).orElseThrow(NotFound::new);
    step.accept(report, new Hand(user.identity(), clock.instant()));
    reports.follow(report);
    trail.acted(activity, id);
  }
}
