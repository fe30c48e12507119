package se.brobyggaren.statistics.entity.filling;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import org.hibernate.annotations.Immutable;
import se.brobyggaren.kernel.Ids;
import se.brobyggaren.kernel.TenantOwned;

/** What somebody wrote at one place of a form (uppgift), and when. */
@Entity(name = "ReportEntry")
@Immutable
@Table(schema = "tenant", name = "report_entry")
public class Entry extends TenantOwned {
  @ManyToOne(optional = false, fetch = FetchType.LAZY)
  @JoinColumn(name = "filling_id")
  private Filling filling;

  @Column(name = "place")
  private String place;

  @Column(name = "saving")
  private int saving;

  @Column(name = "told")
  private String told;

  @Column(name = "amount")
  private BigDecimal amount;

  @Column(name = "written_at")
  private Instant at;

  @Column(name = "written_by")
  private String by;

  protected Entry() {}

  Entry(Filling filling, String place, int saving, Written written, Instant at, String by) {
    super(Ids.next());
    this.filling = filling;
    this.place = place;
    this.saving = saving;
    this.told = written.told();
    this.amount = written.amount();
    this.at = at;
    this.by = by;
  }

  public String place() {
    return place;
  }

  int saving() {
    return saving;
  }

  public Written written() {
    return new Written(told, amount);
  }

  public Instant at() {
    return at;
  }

  public String by() {
    return by;
  }
}
