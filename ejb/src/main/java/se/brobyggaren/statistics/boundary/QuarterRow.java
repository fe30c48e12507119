package se.brobyggaren.statistics.boundary;

import java.io.Serializable;
import java.time.Instant;

/**
 * A quarter in the list.
 *
 * @param closed its last day lies before today
 * @param publishedAt null while it is not published
 * @param publishedBy the lead's name
 */
public record QuarterRow(Quarter quarter, boolean closed, Instant publishedAt, String publishedBy)
    implements Serializable {
  public boolean published() {
    return publishedAt != null;
  }
}
