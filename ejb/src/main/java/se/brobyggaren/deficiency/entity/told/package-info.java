/**
 * What the writer of a report tells: the text, the kinds of fault, how often, and who noticed it.
 */
package se.brobyggaren.deficiency.entity.told;
