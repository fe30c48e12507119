/**
 * All that a tenant has recorded, in one archive (fullständig utläsning). The tables are read from
 * the database's own catalogue, so that a new one cannot be forgotten.
 */
package se.brobyggaren.exchange.control.complete;
