/**
 * What leaves the tenant: the text, what in it may point to a person, the copy, and what comes
 * back.
 */
package se.brobyggaren.deficiency.boundary.sharing;
