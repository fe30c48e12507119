/** Pages and REST of shared reports that wait to be joined to a theme. */
package se.brobyggaren.web.national.sorting;
