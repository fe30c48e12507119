package se.brobyggaren.programme.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.stream.Stream;
import se.brobyggaren.kernel.Ids;
import se.brobyggaren.kernel.TenantOwned;
import se.brobyggaren.kernel.history.Change;
import se.brobyggaren.programme.boundary.AccountForYear;
import se.brobyggaren.programme.boundary.YearAccount;

/** What a year of a programme cost and came to (insatsens år). */
@Entity
@Table(schema = "tenant", name = "programme_year")
public class ProgrammeYear extends TenantOwned {
  @ManyToOne(optional = false, fetch = FetchType.LAZY)
  @JoinColumn(name = "programme_id", updatable = false)
  private Programme of;

  @Column(name = "year_number", updatable = false)
  private int year;

  @Column(name = "budget")
  private Long budget;

  @Column(name = "outcome")
  private Long outcome;

  @Column(name = "fulfilment")
  private String fulfilment;

  @Column(name = "deviations")
  private String deviations;

  protected ProgrammeYear() {}

  public ProgrammeYear(Programme of, int year) {
    super(Ids.next());
    this.of = of;
    this.year = year;
  }

  /** What differs from before. */
  public Stream<Change> account(AccountForYear wish) {
    var changes =
        Change.differing(
            Change.of("budget", budget, wish.budget()),
            Change.of("outcome", outcome, wish.outcome()),
            Change.of("fulfilment", fulfilment, wish.fulfilment()),
            Change.of("deviations", deviations, wish.deviations()));
    budget = wish.budget();
    outcome = wish.outcome();
    fulfilment = wish.fulfilment();
    deviations = wish.deviations();
    return changes;
  }

  /** 0 is the version of a year of which nothing is written. */
  public YearAccount view() {
    return new YearAccount(year, version() + 1, budget, outcome, fulfilment, deviations);
  }
}
