package se.brobyggaren.tenantconfig.priority;

/** Who decides (beslutsfattare) on the priority order or on admission. */
public enum Decider {
  STEERING_GROUP,
  LEAD,
  OMBUD
}
