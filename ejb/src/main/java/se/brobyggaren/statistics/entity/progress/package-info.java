/** A year month by month against the year before it: the same cuts, laid beside one another. */
package se.brobyggaren.statistics.entity.progress;
