/** Underskriften av en rapport: on its page, on the start page and over REST. */
package se.brobyggaren.web.statistics.signing;
