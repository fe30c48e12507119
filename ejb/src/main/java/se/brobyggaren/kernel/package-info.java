/**
 * What every component stands on: who acts, in which scope, when; typed ids; the broken rule as an
 * exception; the superclass that carries the tenant. Knows no other component.
 */
@Component
package se.brobyggaren.kernel;
