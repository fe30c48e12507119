package se.brobyggaren.programme.boundary.participant;

import java.io.Serializable;
import java.util.List;

/** A page of participants by number, the last one first, with how many there are in all. */
public record ParticipantPart(List<ParticipantRow> rows, long total) implements Serializable {
  public ParticipantPart {
    rows = List.copyOf(rows);
  }

  public int pages() {
    return (int) ((total + ParticipantFilter.SIZE - 1) / ParticipantFilter.SIZE);
  }
}
