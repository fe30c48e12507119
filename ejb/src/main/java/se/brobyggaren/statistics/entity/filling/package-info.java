/** What people fill in on a report's form, and what stood there before. */
package se.brobyggaren.statistics.entity.filling;
