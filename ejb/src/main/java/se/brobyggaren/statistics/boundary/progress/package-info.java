/** A year followed month by month, by an ombud the own work and by the lead the whole service. */
package se.brobyggaren.statistics.boundary.progress;
