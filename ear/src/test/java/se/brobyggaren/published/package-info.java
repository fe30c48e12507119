/**
 * Records that satisfy figures which services have published (publicerade siffror): made up, one by
 * one, so that every published table comes out of them. See PublishedYears.
 */
package se.brobyggaren.published;
