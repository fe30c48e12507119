package se.brobyggaren.steering.boundary;

/** How a deciding seat voted (röst). */
public enum Vote {
  FOR,
  AGAINST,
  ABSTAINS
}
