/** Those who take part (deltagare): de-identified records, corrected with what stood before. */
package se.brobyggaren.programme.boundary.participant;
