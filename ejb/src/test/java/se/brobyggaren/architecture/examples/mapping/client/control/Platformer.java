package se.brobyggaren.architecture.examples.mapping.client.control;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

class Platformer {
  @PersistenceContext(unitName = "platform")
  EntityManager platform;
}
