/**
 * Who somebody is and what they may do: people who have signed in, their dated roles in scopes, and
 * the one place where every boundary call is let through or refused. A role counts only where the
 * identity provider names the organization and a grant names the role.
 */
@Component(mayUse = {"kernel", "audit", "tenancy"})
package se.brobyggaren.access;

import se.brobyggaren.kernel.Component;
