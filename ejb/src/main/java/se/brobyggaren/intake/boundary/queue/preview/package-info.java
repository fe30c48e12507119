/** What another priority order would do to the queue of today, in counts and pseudonyms. */
package se.brobyggaren.intake.boundary.queue.preview;
