/**
 * Ramen kring varje sida: menu, start page, title, help, errors, and how records are read in
 * expressions.
 */
package se.brobyggaren.web.frame;
