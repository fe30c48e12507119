/** Tabeller som filer: exactly what is shown, as Excel or CSV, safe to open. */
package se.brobyggaren.web.export;
