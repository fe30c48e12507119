/** Sidor och REST för filer som kommer in: tidigare års uppgifter. */
package se.brobyggaren.web.exchange;
