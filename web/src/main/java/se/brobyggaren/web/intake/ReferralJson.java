package se.brobyggaren.web.intake;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.brobyggaren.intake.boundary.Answer;
import se.brobyggaren.intake.boundary.PerhapsKnown;
import se.brobyggaren.intake.boundary.ReferralId;
import se.brobyggaren.intake.boundary.ReferralState;
import se.brobyggaren.intake.boundary.queue.QueueEntryId;
import se.brobyggaren.intake.boundary.reading.ReferralPage;
import se.brobyggaren.intake.boundary.reading.ReferralView;
import se.brobyggaren.tenantconfig.priority.Circumstance;
import se.brobyggaren.web.client.ClientJson;
import se.brobyggaren.web.text.Texts;

/** En ansökan som svar till ett program. Contact and wish are null when hidden or not given. */
public record ReferralJson(
    ReferralId id,
    ClientJson client,
    String contact,
    String source,
    LocalDate consentedOn,
    LocalDate appliedOn,
    Map<Circumstance, Answer> circumstances,
    Set<Circumstance> asked,
    String wish,
    ReferralState state,
    List<ReferralView.Decided> decisions,
    QueueEntryId queueEntry,
    Instant recordedAt,
    String recordedBy) {

  static ReferralJson of(ReferralView view) {
    return new ReferralJson(
        view.id(),
        ClientJson.of(view.client().card()),
        view.client().contact().visible().orElse(null),
        view.source(),
        view.consentedOn(),
        view.appliedOn(),
        view.answers(),
        view.asked(),
        view.wish().visible().orElse(null),
        view.state(),
        view.decisions(),
        view.entry(),
        view.recordedAt(),
        view.recordedBy());
  }

  /** One line of a list. */
  public record Row(
      ReferralId id, ClientJson client, String source, LocalDate appliedOn, ReferralState state) {}

  /** Part of a list. */
  public record Many(List<Row> rows, long total) {
    static Many of(ReferralPage page) {
      return new Many(
          page.rows().stream()
              .map(
                  r ->
                      new Row(
                          r.id(), ClientJson.of(r.client()), r.source(), r.appliedOn(), r.state()))
              .toList(),
          page.total());
    }
  }

  /** RFC 9457, with the numbers of those who may be the same person. */
  public record KnownProblem(
      String type, String title, int status, String detail, List<Integer> candidates) {
    static KnownProblem of(PerhapsKnown known, Texts texts) {
      return new KnownProblem(
          "urn:brobyggaren:" + known.key(),
          texts.of("frame.problem.refused"),
          409,
          texts.of(known.key(), known.args().toArray()),
          known.candidates().stream().map(PerhapsKnown.Candidate::number).toList());
    }
  }
}
