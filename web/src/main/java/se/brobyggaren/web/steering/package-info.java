/** Ledningsgrupper: who sits where, and what the law asks for. */
package se.brobyggaren.web.steering;
