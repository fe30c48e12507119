package se.brobyggaren.statistics.entity.fact;

import java.time.LocalDate;
import java.util.List;
import se.brobyggaren.tenantconfig.report.Measure;

/**
 * What one record counts as in a span (närvaro). Everybody who was there at the start or came is,
 * at the end, either there or has left: so the flow identity (DOMAIN rule 7) holds for each record,
 * and for every sum of records. A record that is cut at the boundary of imported years leaves the
 * sum, and its own counterpart enters it there; {@link #handedOver} and {@link #takenOver} tell.
 */
public final class Presence {
  private final Fact fact;
  private final Span span;
  private int measures;
  private LocalDate cameOn;
  private LocalDate leftOn;
  private boolean handedOver;
  private boolean takenOver;

  private Presence(Fact fact, Span span) {
    this.fact = fact;
    this.span = span;
  }

  public static Presence of(Fact fact, Span span) {
    var presence = new Presence(fact, span);
    switch (fact.population()) {
      case ADVICE, VISITS -> presence.occasion();
      case DEFICIENCIES, ANSWERS, REFERRALS, CONTACTS -> presence.reported();
      case ASSIGNMENTS -> presence.assignment();
      case QUEUE -> presence.waiting();
      case CLIENTS, PARTICIPANTS -> presence.flow();
    }
    return presence;
  }

  public Fact fact() {
    return fact;
  }

  public boolean counts(Measure measure) {
    return (measures & 1 << measure.ordinal()) != 0;
  }

  /** Counted by nothing that is measured. */
  public boolean isAbsent() {
    return measures == 0;
  }

  /** Imported, and open when the imported years end. */
  public boolean handedOver() {
    return handedOver;
  }

  /** The product's own, and open already when the imported years end. */
  public boolean takenOver() {
    return takenOver;
  }

  /** The day on which it happened; only of a measure that has a day and counts it. */
  public LocalDate day(Measure measure) {
    return switch (measure) {
      case CLOSED, TRANSFERRED_OUT -> leftOn;
      case DONE -> fact.doneOn();
      default -> cameOn;
    };
  }

  private void add(Measure measure) {
    measures |= 1 << measure.ordinal();
  }

  private void occasion() {
    cameOn = fact.began();
    if (span.includes(cameOn) && isOnItsSide(cameOn)) {
      fact.population().measures().forEach(this::add);
    }
  }

  /** Files of earlier years hold none of them: the product's own count on every day. */
  private void reported() {
    cameOn = fact.began();
    if (span.includes(cameOn)) {
      fact.population().measures().forEach(this::add);
    }
  }

  private void waiting() {
    if (fact.stays().get(0).lastsAtTheEndOf(span.last())) {
      add(Measure.WAITING);
    }
  }

  private void assignment() {
    var stay = fact.stays().get(0);
    cameOn = stay.from();
    if (span.includes(cameOn) && isOnItsSide(cameOn)) {
      add(Measure.OPENED);
    }
    if (span.includes(fact.doneOn()) && isOnItsSide(fact.doneOn())) {
      add(Measure.DONE);
    }
    boolean met =
        !stay.from().isAfter(span.last())
            && (stay.until() == null || !stay.until().isBefore(span.first()));
    boolean counterpart = span.boundary() != null && !span.isPastBoundary() && !isOnItsSide(cameOn);
    boolean gone = fact.origin().earlier() && span.isPastBoundary();
    if (met && !counterpart && !gone) {
      add(Measure.DURING);
    }
  }

  /** Imported records count up to the boundary, the product's own after it. */
  private boolean isOnItsSide(LocalDate day) {
    return span.boundary() == null || fact.origin().earlier() != day.isAfter(span.boundary());
  }

  private void flow() {
    var stays = span.boundary() == null ? fact.stays() : ofItsSide();
    if (stays.isEmpty()) {
      return;
    }
    boolean earlier = fact.origin().earlier();
    if (span.boundary() != null) {
      handedOver = earlier && stays.get(stays.size() - 1).lastsAtTheEndOf(span.boundary());
      takenOver = !earlier && !stays.get(0).from().isAfter(span.boundary());
    }
    if (!takenOver && !stays.get(0).from().isAfter(span.last())) {
      add(Measure.EVER);
    }
    if (earlier && span.isPastBoundary() || !earlier && span.endsByBoundary()) {
      return;
    }
    boolean met = came(stays, takenOver && span.spansBoundary());
    if (met && !(handedOver && span.spansBoundary())) {
      left(stays);
    }
  }

  private List<Stay> ofItsSide() {
    var boundary = span.boundary();
    return fact.stays().stream()
        .filter(
            stay ->
                fact.origin().earlier()
                    ? !stay.from().isAfter(boundary)
                    : stay.until() == null || stay.until().isAfter(boundary))
        .toList();
  }

  /**
   * @param counterpart an imported record says already how it came
   */
  private boolean came(List<Stay> stays, boolean counterpart) {
    var eve = span.first().minusDays(1);
    Stay first = null;
    boolean opening = false;
    for (var stay : stays) {
      opening |= stay.lastsAtTheEndOf(eve);
      if (first == null && span.includes(stay.from())) {
        first = stay;
      }
    }
    if (!counterpart && (opening || first != null)) {
      add(Measure.DURING);
      add(opening ? Measure.OPENING : first.cameAs());
      cameOn = opening ? null : first.from();
    }
    return opening || first != null;
  }

  private void left(List<Stay> stays) {
    Stay latest = null;
    for (var stay : stays) {
      if (stay.lastsAtTheEndOf(span.last())) {
        add(Measure.CLOSING);
        return;
      }
      if (span.includes(stay.until()) && (latest == null || stay.until().isAfter(latest.until()))) {
        latest = stay;
      }
    }
    add(latest == null ? Measure.CLOSED : latest.leftAs());
    leftOn = latest == null ? span.last() : latest.until();
  }
}
