/** Small values that all parts of a configuration share: texts in two languages and periods. */
package se.brobyggaren.tenantconfig.values;
