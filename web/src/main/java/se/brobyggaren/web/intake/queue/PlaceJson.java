package se.brobyggaren.web.intake.queue;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import se.brobyggaren.client.boundary.Area;
import se.brobyggaren.intake.boundary.ReferralId;
import se.brobyggaren.intake.boundary.queue.PausedTime;
import se.brobyggaren.intake.boundary.queue.Place;
import se.brobyggaren.intake.boundary.queue.QueueEntryId;
import se.brobyggaren.intake.boundary.queue.figures.WaitingTime;
import se.brobyggaren.intake.boundary.queue.figures.WaitingTimes;
import se.brobyggaren.tenantconfig.priority.Circumstance;
import se.brobyggaren.tenantconfig.priority.PriorityRule;
import se.brobyggaren.web.client.ClientJson;

/**
 * En köplats som svar till ett program.
 *
 * @param number null while paused
 * @param rules codes of the rules that decide the place
 * @param reason in the language of the request
 * @param pauses of one place; the list of the queue leaves them out
 */
public record PlaceJson(
    QueueEntryId entry,
    ReferralId referral,
    ClientJson client,
    Integer number,
    Integer numberByArrival,
    Integer rank,
    List<String> rules,
    String reason,
    LocalDate waitedSince,
    long daysWaited,
    List<Open> openQuestions,
    LocalDate pausedOn,
    List<PausedTime> pauses) {

  /** A question not asked, and the place a yes would give. */
  public record Open(Circumstance circumstance, String question, int place) {}

  static PlaceJson of(Place place, Locale locale) {
    return new PlaceJson(
        place.entry(),
        place.referral(),
        ClientJson.of(place.client()),
        place.number(),
        place.numberByArrival(),
        place.reason().rank(),
        codes(place.reason().met()),
        place.reason().sentence(locale),
        place.waitedSince(),
        place.daysWaited(),
        place.open().stream()
            .map(o -> new Open(o.circumstance(), o.circumstance().question(locale), o.place()))
            .toList(),
        place.pausedOn(),
        null);
  }

  PlaceJson with(List<PausedTime> all) {
    return new PlaceJson(
        entry,
        referral,
        client,
        number,
        numberByArrival,
        rank,
        rules,
        reason,
        waitedSince,
        daysWaited,
        openQuestions,
        pausedOn,
        all);
  }

  private static List<String> codes(List<PriorityRule> rules) {
    return rules.stream().map(PriorityRule::code).toList();
  }

  /** Waiting times in days; each list adds up to {@code all}. */
  public record Waiting(WaitingTime all, List<OfRank> perRank, List<OfArea> perArea) {

    /** Of those whom one priority decides for; rank null for those whom no rule covers. */
    public record OfRank(Integer rank, List<String> rules, WaitingTime time) {}

    /** Of those who live in one area; null for protected ones. */
    public record OfArea(Area area, WaitingTime time) {}

    static Waiting of(WaitingTimes times, Locale locale) {
      return new Waiting(
          times.all(),
          times.perRank().stream()
              .map(
                  r ->
                      new OfRank(
                          r.group().rank(),
                          r.group().rules().stream().map(rule -> rule.sentence(locale)).toList(),
                          r.time()))
              .toList(),
          times.perArea().stream().map(a -> new OfArea(a.area(), a.time())).toList());
    }
  }
}
