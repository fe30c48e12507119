/**
 * The national summary (nationell brist-sammanställning): shared deficiencies of all tenants,
 * joined by a person to themes, what the authorities answered and what the beredningsgrupp decided;
 * and what of it comes back to every tenant that contributed. Reads schema published, never a
 * tenant's inner work.
 */
@Component(mayUse = {"kernel", "audit", "deficiency"})
package se.brobyggaren.national;

import se.brobyggaren.kernel.Component;
