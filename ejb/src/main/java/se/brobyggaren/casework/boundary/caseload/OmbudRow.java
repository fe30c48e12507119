package se.brobyggaren.casework.boundary.caseload;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * An ombud of the register.
 *
 * @param to the last day in service, null for no end
 * @param fteToday share of full time today
 * @param positions in order of time
 */
public record OmbudRow(
    OmbudId id,
    String username,
    String name,
    LocalDate from,
    LocalDate to,
    boolean serves,
    BigDecimal fteToday,
    int active,
    List<Position> positions,
    int version)
    implements Serializable {

  /** A share of full time (tjänstgöringsgrad) from a day to a day. */
  public record Position(UUID id, BigDecimal fte, LocalDate from, LocalDate to)
      implements Serializable {}
}
