/** Numbers a tenant sets for itself: caps, goals, thresholds and the bands of its reports. */
package se.brobyggaren.tenantconfig.goals;
