/** The queue in figures: how long people wait or waited. */
package se.brobyggaren.intake.boundary.queue.figures;
