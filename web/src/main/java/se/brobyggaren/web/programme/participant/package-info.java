/** Insatsernas deltagare: the list, one participant, and a new one. */
package se.brobyggaren.web.programme.participant;
