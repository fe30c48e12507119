package se.brobyggaren.web.tenancy;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import se.brobyggaren.tenantconfig.priority.PriorityGroup;
import se.brobyggaren.tenantconfig.priority.PriorityOrder;
import se.brobyggaren.tenantconfig.priority.PriorityRule;
import se.brobyggaren.tenantconfig.priority.PriorityRules;

/** En rad i formuläret: a rule of the vocabulary, and the rank it is given; no rank is not used. */
public class RuleChoice implements Serializable {
  private static final long serialVersionUID = 1L;

  /** So many age groups can be ranked apart. */
  private static final int AGE_ROWS = 2;

  private final String code;
  private Integer rank;
  private Integer from;
  private Integer to;

  private RuleChoice(String code) {
    this.code = code;
  }

  /** One row for every rule, filled in as the order has it. */
  static List<RuleChoice> of(PriorityOrder order) {
    List<RuleChoice> rows = new ArrayList<>();
    PriorityRules.withoutParameter().forEach(rule -> rows.add(new RuleChoice(rule.code())));
    for (int i = 0; i < AGE_ROWS; i++) {
      rows.add(new RuleChoice(PriorityRules.AGE_BETWEEN));
    }
    for (PriorityGroup group : order.groups()) {
      group.rules().forEach(rule -> fill(rows, rule, group.rank()));
    }
    return rows;
  }

  private static void fill(List<RuleChoice> rows, PriorityRule rule, int rank) {
    rows.stream()
        .filter(row -> row.code.equals(rule.code()) && row.rank == null)
        .findFirst()
        .ifPresent(row -> row.take(rule, rank));
  }

  private void take(PriorityRule rule, int given) {
    rank = given;
    if (rule instanceof PriorityRule.AgeBetween age) {
      from = age.from();
      to = age.to();
    }
  }

  /**
   * The order that the rows say: equal numbers share a rank, gaps close.
   *
   * @throws IllegalArgumentException when an age rule has no sensible ages
   */
  static List<List<PriorityRule>> groups(List<RuleChoice> rows) {
    var byRank = new TreeMap<Integer, List<PriorityRule>>();
    rows.stream()
        .filter(row -> row.rank != null)
        .forEach(
            row ->
                byRank
                    .computeIfAbsent(row.rank, rank -> new ArrayList<>())
                    .add(PriorityRules.of(row.code, row.from, row.to)));
    return List.copyOf(byRank.values());
  }

  public boolean isAge() {
    return PriorityRules.AGE_BETWEEN.equals(code);
  }

  /** The rule in words; null for an age rule, whose ages stand in fields of their own. */
  public String sentence(Locale locale) {
    return isAge() ? null : PriorityRules.of(code, null, null).sentence(locale);
  }

  public Integer getRank() {
    return rank;
  }

  public void setRank(Integer rank) {
    this.rank = rank;
  }

  public Integer getFrom() {
    return from;
  }

  public void setFrom(Integer from) {
    this.from = from;
  }

  public Integer getTo() {
    return to;
  }

  public void setTo(Integer to) {
    this.to = to;
  }
}
