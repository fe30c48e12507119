package se.brobyggaren.national.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import se.brobyggaren.national.boundary.ThemeId;

/**
 * A shared report in its theme (rapport i tema); the report is the key, so it is in one at most.
 */
@Entity
@DynamicUpdate
@Table(name = "theme_member")
public class ThemeMember {
  @Id
  @Column(name = "share_id", updatable = false)
  private UUID share;

  @Column(name = "theme_id")
  private UUID theme;

  @Column(name = "tenant_id", updatable = false)
  private int tenant;

  @Column(name = "joined_at")
  private Instant joinedAt;

  @Column(name = "joined_by")
  private String joinedBy;

  protected ThemeMember() {}

  public ThemeMember(SharedCopy copy, ThemeId theme, Instant now, String by) {
    this.share = copy.id().value();
    this.tenant = copy.tenant();
    moveTo(theme, now, by);
  }

  public final void moveTo(ThemeId other, Instant now, String by) {
    theme = other.value();
    joinedAt = now;
    joinedBy = by;
  }

  public ThemeId theme() {
    return new ThemeId(theme);
  }
}
