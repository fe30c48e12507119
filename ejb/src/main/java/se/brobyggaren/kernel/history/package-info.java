/** What stood before (rättelser), DOMAIN section 8: a correction keeps it, with who and when. */
package se.brobyggaren.kernel.history;
