/**
 * REST: the way in for programs, {@code /api/v1}. Resources lie in their component's package and
 * call the same boundary methods as the pages; what goes wrong is told as {@code
 * application/problem+json} from one place.
 */
package se.brobyggaren.web.rest;
