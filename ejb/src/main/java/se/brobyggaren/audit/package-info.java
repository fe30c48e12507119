/**
 * Who did what and who looked at whom: an append-only record of acts and of readings of personal
 * data (SFS 2001:454 § 10, 2001:637 § 15). An act is written in the act's own transaction, a
 * refusal in one of its own; a list is one entry with its ids. Each scope's entries lie in its own
 * schema.
 */
@Component(mayUse = "kernel")
package se.brobyggaren.audit;

import se.brobyggaren.kernel.Component;
