/**
 * The national summary's pages and REST: themes, unsorted reports, and what comes back to tenants.
 */
package se.brobyggaren.web.national;
