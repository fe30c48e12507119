/**
 * Looks for what may point to a person in a text that is to leave its tenant (OSL ch. 26). Finds
 * what has a form: numbers, addresses, names, places. What can be traced back by its content alone
 * is for a person to see.
 */
package se.brobyggaren.deficiency.entity.textcheck;
