package se.brobyggaren.programme.boundary.participant;

import java.io.Serializable;
import se.brobyggaren.programme.boundary.ProgrammeId;

/**
 * Which participants a list shows.
 *
 * @param programme null for those of all programmes
 * @param state ALL unless stated
 * @param page from 1
 */
public record ParticipantFilter(ProgrammeId programme, State state, int page)
    implements Serializable {
  public static final int SIZE = 50;

  public ParticipantFilter {
    state = state == null ? State.ALL : state;
    page = Math.max(page, 1);
  }

  /** Whether somebody is still there. */
  public enum State {
    ALL,
    ONGOING,
    CLOSED
  }
}
