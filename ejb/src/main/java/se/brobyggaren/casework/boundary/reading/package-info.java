/**
 * Cases as they are looked up, looked over and counted: lists, one case with all of it, facts for
 * figures.
 */
package se.brobyggaren.casework.boundary.reading;
