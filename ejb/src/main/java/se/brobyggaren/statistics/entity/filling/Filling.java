package se.brobyggaren.statistics.entity.filling;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.brobyggaren.kernel.Ids;
import se.brobyggaren.kernel.TenantOwned;

/**
 * A year's form as people fill it in (ifylld blankett): saved as often as they like; what stood at
 * a place before is kept (DOMAIN section 8).
 */
@Entity(name = "ReportFilling")
@Table(schema = "tenant", name = "report_filling")
public class Filling extends TenantOwned {
  @Column(name = "form")
  private String form;

  @Column(name = "year")
  private int year;

  @Column(name = "saved_at")
  private Instant savedAt;

  @Column(name = "saved_by")
  private String savedBy;

  @OneToMany(mappedBy = "filling", cascade = CascadeType.PERSIST)
  @OrderBy("saving")
  private List<Entry> entries = new ArrayList<>();

  protected Filling() {}

  public Filling(String form, int year) {
    super(Ids.next());
    this.form = form;
    this.year = year;
  }

  public int year() {
    return year;
  }

  public Instant savedAt() {
    return savedAt;
  }

  public String savedBy() {
    return savedBy;
  }

  /** The newest at each place, without those that were emptied. */
  public Map<String, Written> now() {
    var now = new LinkedHashMap<String, Written>();
    entries.forEach(entry -> now.put(entry.place(), entry.written()));
    now.values().removeIf(Written::isEmpty);
    return now;
  }

  /** Everything that was ever written, oldest first. */
  public List<Entry> entries() {
    return List.copyOf(entries);
  }

  /** Takes what differs from what stands; the same once more changes nothing but who saved. */
  public void write(Map<String, Written> all, Instant at, String by) {
    var before = now();
    int saving = entries.stream().mapToInt(Entry::saving).max().orElse(0) + 1;
    var places = new LinkedHashMap<String, Written>();
    before.keySet().forEach(place -> places.put(place, Written.NOTHING));
    places.putAll(all);
    places.forEach(
        (place, written) -> {
          if (!written.same(before.getOrDefault(place, Written.NOTHING))) {
            entries.add(new Entry(this, place, saving, written, at, by));
          }
        });
    savedAt = at;
    savedBy = by;
  }
}
