package se.brobyggaren.exchange.control.complete;

/**
 * A column as the database describes it (kolumn).
 *
 * @param type as PostgreSQL writes it
 * @param meaning null when the catalogue says nothing
 * @param refersTo the table whose key it holds; null when none
 * @param rule what its values are held against; null when nothing
 */
public record KeptColumn(
    String name, String type, boolean mayBeEmpty, String meaning, String refersTo, String rule) {

  boolean isList() {
    return type.endsWith("[]");
  }

  boolean isText() {
    return type.startsWith("character") || type.startsWith("text");
  }

  boolean isBytes() {
    return type.equals("bytea");
  }
}
