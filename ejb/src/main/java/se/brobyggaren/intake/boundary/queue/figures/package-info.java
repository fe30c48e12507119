/** The queue in figures: how long people wait or waited, and the facts that tables are made of. */
package se.brobyggaren.intake.boundary.queue.figures;
