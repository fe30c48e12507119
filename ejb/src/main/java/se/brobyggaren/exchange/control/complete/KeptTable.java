package se.brobyggaren.exchange.control.complete;

import java.util.List;

/**
 * A table that carries a tenant's rows (tabell).
 *
 * @param meaning null when the catalogue says nothing
 * @param key the columns of its primary key
 */
public record KeptTable(
    String schema, String name, String meaning, List<String> key, List<KeptColumn> columns) {

  public String fullName() {
    return schema + "." + name;
  }

  public String fileName() {
    return (schema.equals("tenant") ? "" : schema + "-") + name + ".csv";
  }
}
