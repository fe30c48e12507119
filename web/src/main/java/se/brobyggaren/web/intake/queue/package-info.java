/** Pages and REST of the queue and of waiting times. */
package se.brobyggaren.web.intake.queue;
