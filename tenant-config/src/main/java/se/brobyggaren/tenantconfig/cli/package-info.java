/** The validator on the command line. */
package se.brobyggaren.tenantconfig.cli;
