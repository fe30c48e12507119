/**
 * Vad som skrivs in: converters, the guard against sending twice, and what the error summary says.
 */
package se.brobyggaren.web.form;
