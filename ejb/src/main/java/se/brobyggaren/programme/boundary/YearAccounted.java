package se.brobyggaren.programme.boundary;

/**
 * Money and words of a programme's year were written (redovisat); fired in the transaction that
 * does it, so that whoever holds the year closed can refuse.
 */
public record YearAccounted(ProgrammeId programme, int year) {}
