/** The programmes (insatser) that the tenant hosts, and what each year cost and came to. */
package se.brobyggaren.programme.boundary;
