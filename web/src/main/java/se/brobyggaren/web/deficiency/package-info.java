/** Brister: the report from observation to feedback, the share check, and their REST resources. */
package se.brobyggaren.web.deficiency;
