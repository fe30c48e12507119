/**
 * From facts to tables: a layout is cut out of the facts of a span; every cell knows the facts that
 * it counts.
 */
package se.brobyggaren.statistics.entity.table;
