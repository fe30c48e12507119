package se.brobyggaren.national.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import se.brobyggaren.kernel.Ids;
import se.brobyggaren.national.boundary.ShareId;
import se.brobyggaren.national.boundary.ThemeId;
import se.brobyggaren.national.boundary.ThemeView.HistoryLine;
import se.brobyggaren.national.boundary.ThemeView.Sorting;

/** An act of sorting (sorteringshändelse), kept for those who ask why a report is where it is. */
@Entity
@Immutable
@Table(name = "theme_event")
public class ThemeEvent {
  @Id
  @Column(name = "id")
  private UUID id;

  @Column(name = "theme_id")
  private UUID theme;

  @Enumerated(EnumType.STRING)
  @Column(name = "kind")
  private Sorting kind;

  @Column(name = "share_id")
  private UUID share;

  @Column(name = "other_theme_id")
  private UUID other;

  @Column(name = "note", columnDefinition = "text")
  private String note;

  @Column(name = "recorded_at")
  private Instant recordedAt;

  @Column(name = "recorded_by")
  private String recordedBy;

  protected ThemeEvent() {}

  public ThemeEvent(ThemeId theme, Sorting kind, Instant now, String by) {
    this.id = Ids.next();
    this.theme = theme.value();
    this.kind = kind;
    this.recordedAt = now;
    this.recordedBy = by;
  }

  public ThemeEvent about(ShareId report) {
    share = report.value();
    return this;
  }

  public ThemeEvent with(ThemeId otherTheme) {
    other = otherTheme.value();
    return this;
  }

  /**
   * @param text null for none
   */
  public ThemeEvent saying(String text) {
    note = text;
    return this;
  }

  /**
   * @param otherTitle of the other theme of a move, else null
   */
  public HistoryLine line(String otherTitle) {
    return new HistoryLine(kind, note, otherTitle, recordedAt, recordedBy);
  }
}
