package se.brobyggaren.county.boundary;

import java.io.Serializable;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.brobyggaren.tenantconfig.report.Measure;

/**
 * One owner's released figures of a quarter: rows are the total, the sexes or the age bands,
 * columns the measures.
 *
 * @param owner alias of a tenant or of the county board
 * @param name of the service or the county
 * @param whole it is the county's own
 */
public record ReleasedTable(String owner, String name, boolean whole, List<Row> rows)
    implements Serializable {

  public ReleasedTable {
    rows = List.copyOf(rows);
  }

  /**
   * @param breakdown TOTAL, SEX or AGE
   */
  public record Row(String breakdown, String category, Map<Measure, ReleasedCount> counts)
      implements Serializable {
    public Row {
      counts = Collections.unmodifiableMap(new LinkedHashMap<>(counts));
    }
  }

  /** Rows of one breakdown, in the order of a printed table. */
  public List<Row> by(String breakdown) {
    return rows.stream().filter(row -> row.breakdown().equals(breakdown)).toList();
  }
}
