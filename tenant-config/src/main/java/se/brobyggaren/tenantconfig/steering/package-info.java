/**
 * Steering bodies, their seats and how deficiencies reach the authority concerned (ledningsgrupp,
 * samrådsgrupp, väg för brister).
 */
package se.brobyggaren.tenantconfig.steering;
