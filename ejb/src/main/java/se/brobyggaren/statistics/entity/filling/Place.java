package se.brobyggaren.statistics.entity.filling;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.brobyggaren.statistics.boundary.filling.GrantPeriod;

/** Where on a form something is written: codes of the form, which outlive its words. */
final class Place {
  private static final int PERIODS = 12;

  private Place() {}

  static String question(String code) {
    return "question." + code;
  }

  static String amount(String entries, String line) {
    return "amount." + entries + "." + line;
  }

  static String grant(String entries) {
    return "grant." + entries + ".";
  }

  static Map<String, Written> grant(String entries, int number, GrantPeriod period) {
    String at = grant(entries) + number + ".";
    var written = new LinkedHashMap<String, Written>();
    written.put(at + "from", whole(period.fromMonth()));
    written.put(at + "to", whole(period.toMonth()));
    written.put(at + "rate", whole(period.rate()));
    written.put(at + "ombud", Written.figure(period.ombud()));
    return written;
  }

  static List<GrantPeriod> grants(String entries, Map<String, Written> now) {
    var periods = new ArrayList<GrantPeriod>();
    for (int i = 0; i < PERIODS; i++) {
      String at = grant(entries) + i + ".";
      if (now.containsKey(at + "from")) {
        periods.add(
            new GrantPeriod(
                whole(now, at + "from"),
                whole(now, at + "to"),
                whole(now, at + "rate"),
                now.get(at + "ombud").amount()));
      }
    }
    return periods;
  }

  private static Written whole(int number) {
    return Written.figure(BigDecimal.valueOf(number));
  }

  private static int whole(Map<String, Written> now, String place) {
    return now.get(place).amount().intValueExact();
  }
}
