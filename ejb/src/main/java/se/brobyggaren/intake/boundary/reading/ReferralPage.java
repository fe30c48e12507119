package se.brobyggaren.intake.boundary.reading;

import java.io.Serializable;
import java.util.List;

/** Part of a long list of referrals, with how many there are in all. */
public record ReferralPage(List<ReferralRow> rows, long total) implements Serializable {
  public static final int SIZE = 50;

  public ReferralPage {
    rows = List.copyOf(rows);
  }
}
