/**
 * Ramen om alla sidor, in a browser: signing in and out, choosing and switching, what was typed and
 * must not be lost, and everything by keyboard alone.
 */
package se.brobyggaren.frame;
