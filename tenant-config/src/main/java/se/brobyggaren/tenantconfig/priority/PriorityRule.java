package se.brobyggaren.tenantconfig.priority;

import static se.brobyggaren.tenantconfig.priority.Circumstance.ENFORCEMENT_AUTHORITY;
import static se.brobyggaren.tenantconfig.priority.Circumstance.EVICTION_THREAT;

import java.io.Serializable;
import java.util.Locale;
import java.util.Set;
import se.brobyggaren.tenantconfig.values.Texts;

/**
 * A rule of the priority order (prioriteringsregel). The vocabulary is closed: a new rule is a new
 * record, with its question, its sentence and tests both ways. A rule with circumstances is met
 * when at least one of them is answered yes; 'no' and 'not asked' do not meet it.
 */
public sealed interface PriorityRule extends Serializable {

  /** Stable; stands in the file and in the database. */
  String code();

  /**
   * The questions the rule needs: the one with the rule's own code unless it says otherwise, none
   * for a rule on the year of birth.
   */
  default Set<Circumstance> circumstances() {
    return Set.of(Circumstance.of(code()));
  }

  default boolean usesYearOfBirth() {
    return false;
  }

  /** The rule in words, as it explains a place in the queue. */
  default String sentence(Locale locale) {
    return Texts.PRIORITY.get("rule." + code(), locale);
  }

  record MinorChildren() implements PriorityRule {
    @Override
    public String code() {
      return "minor-children";
    }
  }

  record MinorChildrenAtHome() implements PriorityRule {
    @Override
    public String code() {
      return "minor-children-at-home";
    }
  }

  record SingleWithChildren() implements PriorityRule {
    @Override
    public String code() {
      return "single-with-children";
    }
  }

  /**
   * Age by reference year minus year of birth (DOMAIN rule 13), both ages included.
   *
   * @param from null when there is only an upper age ("under 35" is to 34)
   * @param to null when there is only a lower age
   */
  record AgeBetween(Integer from, Integer to) implements PriorityRule {
    public AgeBetween {
      if (from == null && to == null || from != null && to != null && to < from) {
        throw new IllegalArgumentException("age-between " + from + "-" + to);
      }
    }

    @Override
    public String code() {
      return "age-between";
    }

    @Override
    public Set<Circumstance> circumstances() {
      return Set.of();
    }

    @Override
    public boolean usesYearOfBirth() {
      return true;
    }

    public boolean includes(int age) {
      return (from == null || age >= from) && (to == null || age <= to);
    }

    @Override
    public String sentence(Locale locale) {
      if (from == null) {
        return Texts.PRIORITY.get("rule.age-between.to", locale, to);
      }
      return to == null
          ? Texts.PRIORITY.get("rule.age-between.from", locale, from)
          : Texts.PRIORITY.get("rule.age-between", locale, from, to);
    }
  }

  record EvictionThreat() implements PriorityRule {
    @Override
    public String code() {
      return "eviction-threat";
    }
  }

  /** A matter at Kronofogden. */
  record EnforcementAuthority() implements PriorityRule {
    @Override
    public String code() {
      return "enforcement-authority";
    }
  }

  /** As in Norra Örebro: eviction threat or enforcement authority, one rule for both. */
  record AcuteProblem() implements PriorityRule {
    @Override
    public String code() {
      return "acute-problem";
    }

    @Override
    public Set<Circumstance> circumstances() {
      return Set.of(EVICTION_THREAT, ENFORCEMENT_AUTHORITY);
    }
  }

  record Homeless() implements PriorityRule {
    @Override
    public String code() {
      return "homeless";
    }
  }

  record Psychosis() implements PriorityRule {
    @Override
    public String code() {
      return "psychosis";
    }
  }

  /** Violence in a close relationship (våld i nära relation). */
  record Violence() implements PriorityRule {
    @Override
    public String code() {
      return "violence";
    }
  }

  /** Support from neither social services nor psychiatry. */
  record NoSupportFromSocialServicesOrPsychiatry() implements PriorityRule {
    @Override
    public String code() {
      return "no-support-from-social-services-or-psychiatry";
    }
  }

  /** Wholly without support, as in Västerort. */
  record NoSupportAtAll() implements PriorityRule {
    @Override
    public String code() {
      return "no-support-at-all";
    }
  }
}
