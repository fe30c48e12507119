/** Advice (råd och stöd), counted without any person. */
package se.brobyggaren.intake.boundary.advice;
