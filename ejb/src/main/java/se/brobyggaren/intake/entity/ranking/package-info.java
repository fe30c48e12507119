/** The evaluator of the priority order: facts and an order in, ranked places out. Pure. */
package se.brobyggaren.intake.entity.ranking;
