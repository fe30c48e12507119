/**
 * The survey after close (enkät efter avslut): one-time codes on paper or as links, answers that
 * nobody can trace, figures from five answers up.
 *
 * <p><b>Anonymous by construction.</b> A code is drawn at random, tells its tenant and nothing
 * else, and is kept only as a digest until it is used; who got it is recorded nowhere, and it may
 * be printed in a bunch so that the giver does not know either. Using it deletes it, in one
 * transaction; the answers are put in the box in another, which knows no code. In the box they are
 * cut apart by question and sorted, so that neither order nor the answers of one person can be read
 * from it. The fifth answer empties the box into the counts of the half-year; only these are shown.
 * So every figure, and every difference between what was shown yesterday and today, is made of five
 * people or more. Nothing of it has a time finer than a half-year, and the respondent leaves no
 * entry in the audit record or the log. There is no free text: people would name themselves in it.
 *
 * <p><b>Decided.</b> An answer counts in the half-year in which the box it lies in is emptied, so
 * that up to four answers pass from one half-year to the next and none is lost. A code that is
 * wrong, used or too old is refused in the same words. Losing an answer (the server stops between
 * the two transactions) is better than counting it twice or tying it to its code.
 *
 * <p><b>Not covered.</b> Whoever answers four letters themselves can subtract them from a batch of
 * five; whoever reads the database's write-ahead log sees changes in the order they came.
 */
@Component(mayUse = {"kernel", "audit", "tenancy"})
package se.brobyggaren.survey;

import se.brobyggaren.kernel.Component;
