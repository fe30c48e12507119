package se.brobyggaren.statistics.boundary.signing;

import static se.brobyggaren.kernel.Allows.Effect.COMPLETES;
import static se.brobyggaren.kernel.Allows.Effect.READS;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.util.List;
import se.brobyggaren.audit.boundary.AuditTrail;
import se.brobyggaren.kernel.Allows;
import se.brobyggaren.kernel.CurrentUser;
import se.brobyggaren.kernel.NotFound;
import se.brobyggaren.kernel.Role;
import se.brobyggaren.statistics.control.signing.Drafts;
import se.brobyggaren.statistics.control.signing.FrozenReports;
import se.brobyggaren.statistics.control.signing.Signatures;

/**
 * The lead signs a year's report once it adds up, is answered and speaks words that have national
 * codes (issue 3, outcomes 2 and 3). The signed report is frozen; when it was wrong the signature
 * is taken back with a reason, and both are kept.
 */
@Stateless
public class ReportSigning {
  @Inject Drafts drafts;
  @Inject FrozenReports frozen;
  @Inject Signatures signatures;
  @Inject CurrentUser user;
  @Inject AuditTrail trail;
  @Inject Clock clock;

  /**
   * Freezes exactly the report that the lead has seen.
   *
   * @throws NotFound when there is no such report
   * @throws SigningRefused when it is signed already, something stands in the way, or it has
   *     changed since it was seen
   * @throws se.brobyggaren.kernel.Changed when somebody saves its answers at the same time
   */
  @Allows(value = Role.LEAD, effect = COMPLETES)
  public SignatureId sign(@NotNull @Valid SignReport wish) {
    if (signatures.standing(wish.report()).isPresent()) {
      throw SigningRefused.alreadySigned();
    }
    var draft = drafts.held(wish.report());
    if (!draft.hindrances().isEmpty()) {
      throw SigningRefused.hindered(draft.hindrances().get(0), draft.hindrances().size());
    }
    if (!draft.fingerprint().equals(wish.fingerprint())) {
      throw SigningRefused.changedMeanwhile();
    }
    var id =
        signatures
            .add(wish.report(), draft, clock.instant(), user.identity().name())
            .orElseThrow(SigningRefused::alreadySigned);
    trail.acted("statistics.signReport", id.value());
    return id;
  }

  /**
   * The report can be corrected and signed again; what was signed stays readable.
   *
   * @throws SigningRefused when it is not signed
   */
  @Allows(value = Role.LEAD, effect = COMPLETES)
  public void withdraw(@NotNull @Valid WithdrawSignature wish) {
    var signature =
        signatures
            .standing(wish.report())
            .flatMap(it -> signatures.find(it.id()))
            .orElseThrow(SigningRefused::notSigned);
    signature.withdraw(clock.instant(), user.identity().name(), wish.reason().strip());
    trail.acted("statistics.withdrawSignature", signature.key());
  }

  /**
   * All of a report, those that were taken back too; newest first.
   *
   * @throws NotFound when there is no such report
   */
  @Allows(
      value = {Role.LEAD, Role.OMBUD, Role.GROUP_MEMBER},
      effect = READS)
  public List<Signature> signatures(@NotNull @Valid ReportKey report) {
    var known = signatures.of(report);
    if (known.isEmpty()) {
      drafts.require(report);
    }
    return known;
  }

  /**
   * Figures that the records say otherwise today; empty when the report is not signed.
   *
   * @throws NotFound when there is no such report
   */
  @Allows(
      value = {Role.LEAD, Role.OMBUD, Role.GROUP_MEMBER},
      effect = READS)
  public List<SignedDifference> differences(@NotNull @Valid ReportKey report) {
    var draft = drafts.of(report);
    return frozen.tables(report).map(draft::differencesFrom).orElse(List.of());
  }
}
