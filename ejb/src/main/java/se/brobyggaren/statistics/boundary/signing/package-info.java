/**
 * A lead signs a report (underskrift): what it said is frozen then, and can be read for as long as
 * the tenant is kept, whatever is corrected afterwards.
 */
package se.brobyggaren.statistics.boundary.signing;
