package se.brobyggaren.architecture.examples.mapping.client.entity;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;

@Entity
@Table(schema = "county", name = "example")
class Forgotten {}
