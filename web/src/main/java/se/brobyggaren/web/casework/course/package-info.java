/** Pages and REST of the work with one case, from first contact to close. */
package se.brobyggaren.web.casework.course;
