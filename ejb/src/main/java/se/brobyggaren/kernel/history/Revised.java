package se.brobyggaren.kernel.history;

import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.util.UUID;
import se.brobyggaren.kernel.Ids;
import se.brobyggaren.kernel.TenantOwned;

/** A row that keeps what stood before a change: who, when, field, before and after. */
@MappedSuperclass
public abstract class Revised extends TenantOwned {
  /** The part that was changed; null for the whole itself. */
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

  protected Revised() {}

  protected Revised(UUID part, Change change, Recorded recorded) {
    super(Ids.next());
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
