/** Årets utveckling på en sida, i filer och över REST: hela verksamheten eller det egna arbetet. */
package se.brobyggaren.web.statistics.progress;
