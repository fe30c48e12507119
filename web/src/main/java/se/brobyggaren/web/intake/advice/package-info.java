/** Page and REST of advice, which is counted without a person. */
package se.brobyggaren.web.intake.advice;
