/**
 * Signed reports (undertecknade rapporter): what stands in the way, and what differs afterwards.
 */
package se.brobyggaren.statistics.entity.signing;
