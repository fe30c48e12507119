/** Reports as they are listed, opened and waited for. */
package se.brobyggaren.deficiency.boundary.reading;
