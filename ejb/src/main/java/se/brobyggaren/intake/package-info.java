/**
 * From somebody asking for an ombud (ansökan) to a ranked place in the queue (kö): the referral and
 * its decision, the evaluator of the tenant's priority order, places computed from the order of the
 * day, advice counted without a person.
 */
@Component(mayUse = {"kernel", "audit", "tenancy", "client"})
package se.brobyggaren.intake;

import se.brobyggaren.kernel.Component;
