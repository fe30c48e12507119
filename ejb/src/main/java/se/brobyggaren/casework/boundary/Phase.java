package se.brobyggaren.casework.boundary;

/** Where a case stands (skede), in the words of the field: DOMAIN section 1. */
public enum Phase {
  /** Kontaktskapande: getting to know and to trust each other. */
  CONTACT,
  /** Kartläggning av behov. */
  MAPPING,
  /** Arbete med uppdragen. */
  ASSIGNMENTS,
  /** Avslutning: what is done, what goes on with others. */
  CLOSING
}
