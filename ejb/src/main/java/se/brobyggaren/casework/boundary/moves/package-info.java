/** Where the client lives while the case goes on (boendeort), and that they move (flytt). */
package se.brobyggaren.casework.boundary.moves;
