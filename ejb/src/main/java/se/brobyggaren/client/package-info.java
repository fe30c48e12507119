/**
 * The least that can be kept about a person who seeks support (klient): name and contact sealed
 * with the tenant's own key, a keyed index to find people by name, protected identity, corrections
 * that keep what stood before.
 */
@Component(mayUse = {"kernel", "audit", "tenancy"})
package se.brobyggaren.client;

import se.brobyggaren.kernel.Component;
