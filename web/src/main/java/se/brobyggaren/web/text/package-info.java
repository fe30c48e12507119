/**
 * What pages and answers say: the texts of all components in Swedish and English, and how numbers,
 * dates and moments are written. A text lives in its component's own bundle and is looked up in one
 * place, {@link se.brobyggaren.web.text.AllTexts}.
 */
package se.brobyggaren.web.text;
