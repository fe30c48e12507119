/** Ordlistor: the tenant's words and the national codes beneath them. */
package se.brobyggaren.web.tenancy.vocabulary;
