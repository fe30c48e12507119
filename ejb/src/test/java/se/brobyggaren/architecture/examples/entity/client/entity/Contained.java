package se.brobyggaren.architecture.examples.entity.client.entity;

import jakarta.inject.Inject;

class Contained {
  @Inject Object container;
}
