/** Tabeller och handlingar som filer: exactly what is shown, as Excel, CSV or tagged PDF. */
package se.brobyggaren.web.export;
