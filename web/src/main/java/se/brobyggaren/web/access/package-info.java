/** Behörighet: who holds which role, page and REST. */
package se.brobyggaren.web.access;
