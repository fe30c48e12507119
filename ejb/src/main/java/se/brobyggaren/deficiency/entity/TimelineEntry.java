package se.brobyggaren.deficiency.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.hibernate.annotations.Immutable;
import se.brobyggaren.deficiency.boundary.reading.ReportEvent;
import se.brobyggaren.deficiency.entity.told.Wording;
import se.brobyggaren.kernel.Ids;
import se.brobyggaren.kernel.TenantOwned;

/**
 * One line of a report's history (tidslinje): the day it happened beside the moment it was
 * recorded.
 */
@Entity
@Immutable
@Table(schema = "tenant", name = "deficiency_event")
public class TimelineEntry extends TenantOwned {
  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "deficiency_id")
  private Deficiency deficiency;

  @Enumerated(EnumType.STRING)
  @Column(name = "kind")
  private ReportEvent kind;

  @Column(name = "happened_on")
  private LocalDate on;

  @Column(name = "authority_code")
  private String authority;

  @Column(name = "note", columnDefinition = "text")
  private String note;

  @Column(name = "event_before", columnDefinition = "text")
  private String eventBefore;

  @Column(name = "consequence_before", columnDefinition = "text")
  private String consequenceBefore;

  @Column(name = "measures_taken_before", columnDefinition = "text")
  private String measuresTakenBefore;

  @Column(name = "actor")
  private String actor;

  @Column(name = "recorded_at")
  private Instant recordedAt;

  protected TimelineEntry() {}

  TimelineEntry(Deficiency deficiency, ReportEvent kind, LocalDate on, Hand hand) {
    super(Ids.next());
    this.deficiency = deficiency;
    this.kind = kind;
    this.on = on;
    actor = hand.name();
    recordedAt = hand.now();
  }

  TimelineEntry about(String authorityCode) {
    authority = authorityCode;
    return this;
  }

  TimelineEntry saying(String text) {
    note = text == null || text.isBlank() ? null : text.strip();
    return this;
  }

  TimelineEntry keeping(Wording before) {
    eventBefore = before.event();
    consequenceBefore = before.consequence();
    measuresTakenBefore = before.measuresTaken();
    return this;
  }

  public ReportEvent kind() {
    return kind;
  }

  public LocalDate on() {
    return on;
  }

  public String authority() {
    return authority;
  }

  public String note() {
    return note;
  }

  public String eventBefore() {
    return eventBefore;
  }

  public String consequenceBefore() {
    return consequenceBefore;
  }

  public String measuresTakenBefore() {
    return measuresTakenBefore;
  }

  public String actor() {
    return actor;
  }

  public Instant recordedAt() {
    return recordedAt;
  }
}
