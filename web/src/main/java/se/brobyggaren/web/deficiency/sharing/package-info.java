/** Pages and REST of the copy that is given to the nation. */
package se.brobyggaren.web.deficiency.sharing;
