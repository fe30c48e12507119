/** The copy of a report that the nation has. */
package se.brobyggaren.deficiency.entity.shared;
