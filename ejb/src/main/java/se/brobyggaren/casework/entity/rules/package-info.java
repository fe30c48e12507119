/**
 * What is to be read out of a case by the rules: what to look at, what is resumed, when it was
 * active.
 */
package se.brobyggaren.casework.entity.rules;
