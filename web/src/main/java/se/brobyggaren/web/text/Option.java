package se.brobyggaren.web.text;

/** Ett val i en lista: the value that is sent and the word that is shown. */
public record Option(Object value, String label) {}
