package se.brobyggaren.tenantconfig.steering;

/** The way (väg) a deficiency takes to whoever is responsible. */
public enum RoutePath {
  STEERING_GROUP,
  CONSULTATION_GROUP,
  DIRECT,
  COUNTY_BOARD
}
