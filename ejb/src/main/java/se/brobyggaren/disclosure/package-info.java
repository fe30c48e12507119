/**
 * Disclosure control (röjandekontroll): candidate tables in, protected tables and a proof out.
 * Pure: no container, no database, no clock; beside {@code kernel}, uses no other component.
 *
 * <p><b>Contract.</b> A count of persons of 1–4 is small. A table appears whole when it holds no
 * small count and none can be computed from what else appears; otherwise its coarser parents are
 * tried (sex × age → by sex, by age → total → nothing; the parent of an age band is all ages). A
 * cell that does not appear is {@link se.brobyggaren.disclosure.Cell.Hidden}, never 0 and never
 * blank. The figure of a whole (a county) appears only where the same table of every part (its
 * tenants) appears.
 *
 * <p><b>What else appears</b>: the other figures of the same table and of its sister tables;
 * figures that earlier releases showed ({@link se.brobyggaren.disclosure.DecidedTable}); whatever
 * {@link se.brobyggaren.disclosure.Relation relations} bind them to (flow identity, closing = next
 * opening, year = its quarters); that no count is negative; and, against each tenant, the own true
 * figures of <em>all the other tenants pooled</em>, the strongest onlooker there can be in a
 * county, of two tenants or ten.
 *
 * <p><b>Proof.</b> Every small count that does not appear is given another world: whole,
 * non-negative counts that agree with everything the onlooker knows, and in which this count is not
 * 1–4. Whoever could compute the count, or merely that it lies in 1–4, could not have such a world;
 * so it is checked by putting in numbers, however it was found. Where no such world is found within
 * the search limit, the table does not appear: the limit costs detail, never protection.
 *
 * <p><b>Decided.</b> Zero is shown: 'all are women' tells a kind, not a count (issue: small is
 * 1–4). Sharper tables yield to coarser ones of any topic, then earlier candidates go before later
 * ones. The reason of a hidden cell never tells whether the count itself is small, since that would
 * be a figure too.
 *
 * <p><b>Not covered.</b> An onlooker who reasons from the rule itself: that five persons do not
 * appear by sex tells that both sexes have 1–4, though the proof does not extend to such reasoning.
 * Corrections of a period that was released before, and relations that the caller did not state.
 */
@Component
package se.brobyggaren.disclosure;

import se.brobyggaren.kernel.Component;
