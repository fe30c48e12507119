/**
 * Deficiency reports (systemfel, brister) and their loop: written by an ombud, decided by a group,
 * answered by the authorities concerned, followed up and closed; and the copy, free of whatever
 * could point to somebody, that the lead gives to the nation. No client can be linked.
 */
@Component(mayUse = {"kernel", "audit", "tenancy", "steering"})
package se.brobyggaren.deficiency;

import se.brobyggaren.kernel.Component;
