/**
 * Whether figures add up (avstämning): the identities that follow from a layout, each with the
 * records behind it when it does not hold.
 */
package se.brobyggaren.statistics.entity.check;
