/** Enkäten efter avslut: handing it out, the respondent's public form, its results. */
package se.brobyggaren.web.survey;
