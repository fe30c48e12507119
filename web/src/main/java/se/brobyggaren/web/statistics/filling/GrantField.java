package se.brobyggaren.web.statistics.filling;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.stream.Stream;
import se.brobyggaren.statistics.boundary.filling.FilledForm;
import se.brobyggaren.statistics.boundary.filling.FillingRefused;
import se.brobyggaren.statistics.boundary.filling.FillingRefused.Reason;
import se.brobyggaren.statistics.boundary.filling.GrantPeriod;

/** En bidragsperiod att fylla i; an empty one is none. */
public class GrantField implements Serializable {
  private static final long serialVersionUID = 1;

  private final FilledForm.Grants of;
  private final int number;
  private Integer from;
  private Integer to;
  private Integer rate;
  private BigDecimal ombud;

  /**
   * @param number counted from 1
   */
  GrantField(FilledForm.Grants of, int number) {
    this.of = of;
    this.number = number;
    if (number <= of.periods().size()) {
      var period = of.periods().get(number - 1);
      from = period.fromMonth();
      to = period.toMonth();
      rate = period.rate();
      ombud = period.ombud();
    }
  }

  boolean isOf(FilledForm.Grants grants) {
    return of.entries().equals(grants.entries());
  }

  /** Empty when nothing is written. */
  Stream<GrantPeriod> told(String title) {
    long written = Stream.of(from, to, rate, ombud).filter(Objects::nonNull).count();
    if (written == 0) {
      return Stream.empty();
    }
    if (written < 4) {
      throw new FillingRefused(Reason.periodIncomplete, title);
    }
    return Stream.of(new GrantPeriod(from, to, rate, ombud));
  }

  public FilledForm.Grants getOf() {
    return of;
  }

  public int getNumber() {
    return number;
  }

  public Integer getFrom() {
    return from;
  }

  public void setFrom(Integer month) {
    from = month;
  }

  public Integer getTo() {
    return to;
  }

  public void setTo(Integer month) {
    to = month;
  }

  public Integer getRate() {
    return rate;
  }

  public void setRate(Integer kronor) {
    rate = kronor;
  }

  public BigDecimal getOmbud() {
    return ombud;
  }

  public void setOmbud(BigDecimal positions) {
    ombud = positions;
  }
}
