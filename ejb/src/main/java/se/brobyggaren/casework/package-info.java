/**
 * The ombud and their work with a client: the register of ombud with dated positions, the caseload
 * rule that holds under concurrency, the case from first contact to close, where the client lives
 * meanwhile, what is to be looked at, and the facts that figures are made of. Keeps no journal.
 */
@Component(mayUse = {"kernel", "audit", "tenancy", "access", "client", "intake"})
package se.brobyggaren.casework;

import se.brobyggaren.kernel.Component;
