/**
 * The priority order (prioriteringsordning): a closed vocabulary of rules in ordered groups. What a
 * rule means for a person is decided in intake; its words live here.
 */
package se.brobyggaren.tenantconfig.priority;
