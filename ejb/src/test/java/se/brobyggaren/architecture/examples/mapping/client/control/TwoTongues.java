package se.brobyggaren.architecture.examples.mapping.client.control;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

class TwoTongues {
  @PersistenceContext(unitName = "tenant")
  EntityManager tenant;

  @PersistenceContext(unitName = "county")
  EntityManager county;
}
