/** The yearly sheet of a programme (insatsens blad), R6: its money, its words and its tables. */
package se.brobyggaren.statistics.boundary.sheet;
