package se.brobyggaren.casework.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import se.brobyggaren.kernel.Ids;
import se.brobyggaren.kernel.TenantOwned;

/** What stood before a change (rättelse), DOMAIN section 8: who, when, field, before and after. */
@Entity(name = "CaseRevision")
@Immutable
@Table(schema = "tenant", name = "case_revision")
public class Revision extends TenantOwned {
  @ManyToOne(optional = false)
  @JoinColumn(name = "case_id")
  private Case of;

  /** The contact or assignment that was changed; null for the case itself. */
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

  protected Revision() {}

  public Revision(Case of, UUID part, Change change, Recorded recorded) {
    super(Ids.next());
    this.of = of;
    this.part = part;
    this.field = change.field();
    this.before = change.before();
    this.after = change.after();
    this.at = recorded.at();
    this.by = recorded.by();
  }

  public String field() {
    return field;
  }

  public String before() {
    return before;
  }

  public String after() {
    return after;
  }

  public Instant at() {
    return at;
  }

  public String by() {
    return by;
  }
}
