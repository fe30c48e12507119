package se.brobyggaren.tenantconfig.priority;

import java.util.Locale;
import se.brobyggaren.tenantconfig.values.Texts;

/** A circumstance (omständighet) that a referral asks about: yes, no or not asked. */
public enum Circumstance {
  MINOR_CHILDREN,
  MINOR_CHILDREN_AT_HOME,
  SINGLE_WITH_CHILDREN,
  EVICTION_THREAT,
  ENFORCEMENT_AUTHORITY,
  HOMELESS,
  PSYCHOSIS,
  VIOLENCE,
  NO_SUPPORT_FROM_SOCIAL_SERVICES_OR_PSYCHIATRY,
  NO_SUPPORT_AT_ALL;

  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /**
   * The circumstance with the code.
   *
   * @throws IllegalArgumentException when there is none
   */
  public static Circumstance of(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
  }

  /** The question as the referral asks it. */
  public String question(Locale locale) {
    return Texts.PRIORITY.get("question." + code(), locale);
  }
}
