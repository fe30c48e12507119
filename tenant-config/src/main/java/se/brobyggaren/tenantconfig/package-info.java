/** A tenant configuration as files: typed values, loader and validator. Knows no Jakarta EE. */
package se.brobyggaren.tenantconfig;
