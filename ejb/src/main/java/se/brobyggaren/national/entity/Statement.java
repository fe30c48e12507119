package se.brobyggaren.national.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import se.brobyggaren.kernel.Ids;
import se.brobyggaren.national.boundary.NationalDecision;
import se.brobyggaren.national.boundary.StatementView;
import se.brobyggaren.national.boundary.StatementView.Kind;
import se.brobyggaren.national.boundary.ThemeState;

/** An answer, a decision, an end or a new start (uttalande); never changed, only followed. */
@Entity
@Immutable
@Table(name = "statement")
public class Statement {
  @Id
  @Column(name = "id")
  private UUID id;

  @Column(name = "theme_id")
  private UUID theme;

  @Enumerated(EnumType.STRING)
  @Column(name = "kind")
  private Kind kind;

  @Enumerated(EnumType.STRING)
  @Column(name = "decision")
  private NationalDecision decision;

  @Column(name = "authority_code")
  private String authority;

  @Column(name = "wording", columnDefinition = "text")
  private String wording;

  @Column(name = "said_on")
  private LocalDate saidOn;

  @Enumerated(EnumType.STRING)
  @Column(name = "state")
  private ThemeState state;

  @Column(name = "recorded_at")
  private Instant recordedAt;

  @Column(name = "recorded_by")
  private String recordedBy;

  protected Statement() {}

  Statement(
      UUID theme,
      Kind kind,
      NationalDecision decision,
      String authority,
      String wording,
      ThemeState state,
      Said said) {
    this.id = Ids.next();
    this.theme = theme;
    this.kind = kind;
    this.decision = decision;
    this.authority = authority;
    this.wording = wording;
    this.state = state;
    this.saidOn = said.on();
    this.recordedAt = said.recordedAt();
    this.recordedBy = said.by();
  }

  public UUID id() {
    return id;
  }

  public StatementView view() {
    return new StatementView(
        kind, decision, authority, wording, saidOn, state, recordedAt, recordedBy);
  }
}
