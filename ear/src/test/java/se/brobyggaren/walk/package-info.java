/**
 * Vandringar genom den körande produkten: through every table, every operation and every page with
 * people of other tenants and bodies. What is new is walked without being named.
 */
package se.brobyggaren.walk;
