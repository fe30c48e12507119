package se.brobyggaren.architecture.examples.mapping.client.entity;

import jakarta.persistence.Cacheable;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import se.brobyggaren.kernel.TenantOwned;

@Entity
@Cacheable
@Table(schema = "tenant", name = "example")
class Cached extends TenantOwned {}
