package se.brobyggaren.programme.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import se.brobyggaren.kernel.Ids;
import se.brobyggaren.kernel.TenantOwned;
import se.brobyggaren.kernel.history.Change;
import se.brobyggaren.kernel.history.Recorded;
import se.brobyggaren.programme.boundary.DescribeProgramme;
import se.brobyggaren.programme.boundary.ProgrammeId;
import se.brobyggaren.programme.boundary.ProgrammeView;
import se.brobyggaren.programme.boundary.YearAccount;
import se.brobyggaren.tenantconfig.values.Period;

/**
 * An activity of a förbund (insats): it is described, runs from a day on, is accounted for year by
 * year, and ends. People take part in it for a time.
 */
@Entity
@Table(schema = "tenant", name = "programme")
public class Programme extends TenantOwned {
  @Column(name = "code", updatable = false)
  private String code;

  @Column(name = "name")
  private String name;

  @Column(name = "kind")
  private String kind;

  @Column(name = "purpose")
  private String purpose;

  @Column(name = "target_group")
  private String targetGroup;

  @Column(name = "goal")
  private String goal;

  @Column(name = "parties")
  private String parties;

  @Column(name = "valid_from")
  private LocalDate from;

  @Column(name = "valid_to")
  private LocalDate to;

  @Column(name = "recorded_at", updatable = false)
  private Instant recordedAt;

  @Column(name = "recorded_by", updatable = false)
  private String recordedBy;

  protected Programme() {}

  public Programme(String code, DescribeProgramme wish, Recorded recorded) {
    super(Ids.next());
    this.code = code;
    this.recordedAt = recorded.at();
    this.recordedBy = recorded.by();
    take(wish);
  }

  /** What differs from before. */
  public Stream<Change> describe(DescribeProgramme wish) {
    var changes =
        Change.differing(
            Change.of("name", name, wish.name()),
            Change.of("kind", kind, wish.kind()),
            Change.of("purpose", purpose, wish.purpose()),
            Change.of("targetGroup", targetGroup, wish.targetGroup()),
            Change.of("goal", goal, wish.goal()),
            Change.of("parties", parties, wish.parties()),
            Change.of("from", from, wish.from()),
            Change.of("to", to, wish.to()));
    take(wish);
    return changes;
  }

  private void take(DescribeProgramme wish) {
    name = wish.name();
    kind = wish.kind();
    purpose = wish.purpose();
    targetGroup = wish.targetGroup();
    goal = wish.goal();
    parties = wish.parties();
    from = wish.from();
    to = wish.to();
  }

  public ProgrammeId id() {
    return new ProgrammeId(key());
  }

  public String code() {
    return code;
  }

  public String name() {
    return name;
  }

  public String kind() {
    return kind;
  }

  public Period period() {
    return new Period(from, to);
  }

  public ProgrammeView view(List<YearAccount> years) {
    return new ProgrammeView(
        id(), code, version(), name, kind, purpose, targetGroup, goal, parties, from, to, years);
  }
}
