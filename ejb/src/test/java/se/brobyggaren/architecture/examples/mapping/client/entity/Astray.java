package se.brobyggaren.architecture.examples.mapping.client.entity;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import se.brobyggaren.kernel.TenantOwned;

@Entity
@Table(schema = "tenant", name = "example")
class Astray extends TenantOwned {}
