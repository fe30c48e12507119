/**
 * What people fill in on a report's form (ifyllnad): text answers, staff, costs and grants. Which
 * questions there are is the form's; what stands there is the tenant's, and what stood there before
 * is kept.
 */
package se.brobyggaren.statistics.boundary.filling;
