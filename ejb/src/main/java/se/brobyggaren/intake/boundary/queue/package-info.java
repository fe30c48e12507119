/**
 * The queue: places in words, waiting times, leaving, pausing, taking, and a proposed order's
 * effect.
 */
package se.brobyggaren.intake.boundary.queue;
