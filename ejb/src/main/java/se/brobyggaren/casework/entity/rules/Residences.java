package se.brobyggaren.casework.entity.rules;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import se.brobyggaren.casework.boundary.CaseworkRefused;
import se.brobyggaren.casework.boundary.CaseworkRefused.Reason;
import se.brobyggaren.casework.entity.Case;
import se.brobyggaren.casework.entity.Move;
import se.brobyggaren.casework.entity.Residence;

/**
 * Where a client lived when, as a case knows it (boendeorter): where they lived when it was opened,
 * until the first move. The newest move that is not after a day says where they lived on it, which
 * is what a table's reference date asks (DOMAIN rule 7).
 *
 * @param moves in order of time, without struck ones
 */
public record Residences(Residence first, List<Move> moves) {

  public Residences {
    moves = moves.stream().sorted(Comparator.comparing(Move::on)).toList();
  }

  public static Residences of(Case aCase) {
    return new Residences(
        aCase.origin().residence(), aCase.moves().stream().filter(m -> !m.isStruck()).toList());
  }

  public Residences without(Move one) {
    return new Residences(first, moves.stream().filter(m -> !m.equals(one)).toList());
  }

  public Residence on(LocalDate day) {
    return newest(day).map(Move::to).orElse(first);
  }

  /** As far as is known. */
  public Residence last() {
    return moves.isEmpty() ? first : moves.get(moves.size() - 1).to();
  }

  /**
   * @throws CaseworkRefused movedThatDay, livesThere when it is where they lived before, or the
   *     next move goes there
   */
  public void requireNew(LocalDate day, Residence to) {
    if (newest(day).filter(m -> m.on().equals(day)).isPresent()) {
      throw new CaseworkRefused(Reason.movedThatDay);
    }
    Optional<Residence> next =
        moves.stream().filter(m -> m.on().isAfter(day)).findFirst().map(Move::to);
    if (to.equals(on(day)) || next.filter(to::equals).isPresent()) {
      throw new CaseworkRefused(Reason.livesThere);
    }
  }

  private Optional<Move> newest(LocalDate day) {
    return moves.stream().filter(m -> !m.on().isAfter(day)).reduce((earlier, later) -> later);
  }
}
