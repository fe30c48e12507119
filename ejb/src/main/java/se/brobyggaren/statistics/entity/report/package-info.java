/** A form filled in with what was counted. */
package se.brobyggaren.statistics.entity.report;
