/** Pages and REST of where the client lives and that they move. */
package se.brobyggaren.web.casework.moves;
