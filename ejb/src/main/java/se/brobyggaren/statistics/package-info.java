/**
 * The one engine for figures (statistik): facts are cut into tables that reconcile, and a closed
 * quarter's tables are published by the lead, once, frozen. Every table names its population; a
 * table that does not add up is refused with the records that make it so.
 */
@Component(
    mayUse = {
      "kernel",
      "audit",
      "tenancy",
      "access",
      "client",
      "intake",
      "casework",
      "survey",
      "programme"
    })
package se.brobyggaren.statistics;

import se.brobyggaren.kernel.Component;
