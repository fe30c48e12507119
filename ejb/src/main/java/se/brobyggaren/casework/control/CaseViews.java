package se.brobyggaren.casework.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import se.brobyggaren.casework.boundary.CaseId;
import se.brobyggaren.casework.boundary.caseload.OmbudId;
import se.brobyggaren.casework.boundary.reading.CaseDetail;
import se.brobyggaren.casework.boundary.reading.CaseDetail.AssignmentView;
import se.brobyggaren.casework.boundary.reading.CaseDetail.ContactView;
import se.brobyggaren.casework.boundary.reading.CaseDetail.HoldingView;
import se.brobyggaren.casework.boundary.reading.CaseDetail.InterruptionView;
import se.brobyggaren.casework.boundary.reading.CaseDetail.RevisionView;
import se.brobyggaren.casework.boundary.reading.CaseRow;
import se.brobyggaren.casework.control.CaseQueries.Seen;
import se.brobyggaren.casework.entity.Case;
import se.brobyggaren.casework.entity.rules.Attention;
import se.brobyggaren.client.boundary.ClientCard;
import se.brobyggaren.client.boundary.ClientDetails;
import se.brobyggaren.tenancy.boundary.TenantConfigurations;

/** What people see of a case. */
@Dependent
public class CaseViews {
  @Inject Cases cases;
  @Inject TenantConfigurations configurations;
  @Inject Homes homes;
  @Inject Worker worker;

  public CaseRow row(Seen seen, ClientCard client) {
    Case aCase = seen.aCase();
    Attention attention = Attention.by(configurations.current().goals(), worker.today());
    return new CaseRow(
        new CaseId(aCase.key()),
        aCase.number().toString(),
        client,
        new OmbudId(aCase.ombud().key()),
        aCase.ombud().name(),
        aCase.phase(),
        aCase.openedOn(),
        seen.lastReturn() != null,
        seen.lastContact(),
        attention.timeGoal(aCase.openedOn()),
        aCase.awaiting(),
        attention.signs(aCase, seen.quietSince()),
        aCase.isOpen() ? null : aCase.closing().on(),
        aCase.isOpen() ? null : aCase.closing().outcome());
  }

  public CaseDetail detail(Seen seen, ClientDetails client) {
    Case aCase = seen.aCase();
    return new CaseDetail(
        row(seen, client.card()),
        client,
        aCase.openedAt(),
        aCase.reasons(),
        aCase.awaitingSince(),
        aCase.isOpen() ? null : aCase.closing().at(),
        aCase.answers().told(),
        homes.told(aCase),
        cases.contactsOf(aCase).stream()
            .map(
                k ->
                    new ContactView(
                        k.key(), k.on(), k.kind(), k.minutes(), k.recordedAt(), k.recordedBy()))
            .toList(),
        cases.assignmentsOf(aCase).stream()
            .map(a -> new AssignmentView(a.key(), a.term(), a.openedOn(), a.doneOn()))
            .toList(),
        cases.holdingsOf(aCase).stream()
            .map(
                h ->
                    new HoldingView(
                        h.ombud().name(), h.from(), h.until(), h.overCapReason(), h.recordedBy()))
            .toList(),
        seen.lastReturn() == null
            ? List.of()
            : cases.interruptionsOf(aCase).stream()
                .map(i -> new InterruptionView(i.closedOn(), i.outcome(), i.resumedOn()))
                .toList(),
        cases.revisionsOf(aCase).stream()
            .map(r -> new RevisionView(r.field(), r.before(), r.after(), r.at(), r.by()))
            .toList(),
        aCase.version());
  }
}
