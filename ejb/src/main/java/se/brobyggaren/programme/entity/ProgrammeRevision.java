package se.brobyggaren.programme.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import se.brobyggaren.kernel.Ids;
import se.brobyggaren.kernel.TenantOwned;
import se.brobyggaren.programme.boundary.participant.ParticipantView.RevisionView;

/** What stood before a change (rättelse), DOMAIN section 8. */
@Entity
@Immutable
@Table(schema = "tenant", name = "programme_revision")
public class ProgrammeRevision extends TenantOwned {
  @ManyToOne(optional = false, fetch = FetchType.LAZY)
  @JoinColumn(name = "programme_id")
  private Programme of;

  /** The year or the participant that was changed; null for the programme itself. */
  @Column(name = "part_id")
  private UUID part;

  @Column(name = "field")
  private String field;

  @Column(name = "before_text")
  private String before;

  @Column(name = "after_text")
  private String after;

  @Column(name = "revised_at")
  private Instant at;

  @Column(name = "revised_by")
  private String by;

  protected ProgrammeRevision() {}

  public ProgrammeRevision(Programme of, UUID part, Change change, Recorded recorded) {
    super(Ids.next());
    this.of = of;
    this.part = part;
    this.field = change.field();
    this.before = change.before();
    this.after = change.after();
    this.at = recorded.at();
    this.by = recorded.by();
  }

  public RevisionView view() {
    return new RevisionView(field, before, after, at, by);
  }
}
