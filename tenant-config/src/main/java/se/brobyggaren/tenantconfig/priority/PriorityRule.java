package se.brobyggaren.tenantconfig.priority;

import static se.brobyggaren.tenantconfig.priority.Circumstance.*;

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

  /** The questions the rule needs; empty for a rule on the year of birth. */
  Set<Circumstance> circumstances();

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

    @Override
    public Set<Circumstance> circumstances() {
      return Set.of(MINOR_CHILDREN);
    }
  }

  record MinorChildrenAtHome() implements PriorityRule {
    @Override
    public String code() {
      return "minor-children-at-home";
    }

    @Override
    public Set<Circumstance> circumstances() {
      return Set.of(MINOR_CHILDREN_AT_HOME);
    }
  }

  record SingleWithChildren() implements PriorityRule {
    @Override
    public String code() {
      return "single-with-children";
    }

    @Override
    public Set<Circumstance> circumstances() {
      return Set.of(SINGLE_WITH_CHILDREN);
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

    @Override
    public Set<Circumstance> circumstances() {
      return Set.of(EVICTION_THREAT);
    }
  }

  /** A matter at Kronofogden. */
  record EnforcementAuthority() implements PriorityRule {
    @Override
    public String code() {
      return "enforcement-authority";
    }

    @Override
    public Set<Circumstance> circumstances() {
      return Set.of(ENFORCEMENT_AUTHORITY);
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

    @Override
    public Set<Circumstance> circumstances() {
      return Set.of(HOMELESS);
    }
  }

  record Psychosis() implements PriorityRule {
    @Override
    public String code() {
      return "psychosis";
    }

    @Override
    public Set<Circumstance> circumstances() {
      return Set.of(PSYCHOSIS);
    }
  }

  /** Violence in a close relationship (våld i nära relation). */
  record Violence() implements PriorityRule {
    @Override
    public String code() {
      return "violence";
    }

    @Override
    public Set<Circumstance> circumstances() {
      return Set.of(VIOLENCE);
    }
  }

  /** Support from neither social services nor psychiatry. */
  record NoSupportFromSocialServicesOrPsychiatry() implements PriorityRule {
    @Override
    public String code() {
      return "no-support-from-social-services-or-psychiatry";
    }

    @Override
    public Set<Circumstance> circumstances() {
      return Set.of(NO_SUPPORT_FROM_SOCIAL_SERVICES_OR_PSYCHIATRY);
    }
  }

  /** Wholly without support, as in Västerort. */
  record NoSupportAtAll() implements PriorityRule {
    @Override
    public String code() {
      return "no-support-at-all";
    }

    @Override
    public Set<Circumstance> circumstances() {
      return Set.of(NO_SUPPORT_AT_ALL);
    }
  }
}
