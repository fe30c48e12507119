package se.brobyggaren.disclosure;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Decides which tables appear (röjandekontroll; issue 2, F.2).
 *
 * <p>Nothing is shown at first. Cut by cut, the coarser before the sharper, a table is added if
 * none of its counts is small, all its parts appear, and every small count can still be another
 * one. So the result is safe at every step, and nothing that it hides could be added to it.
 */
public final class DisclosureControl {

  private record Cut(CandidateTable table, Set<Dimension> by) {}

  private final ReleaseRequest request;
  private final FigureSystem system;
  private final Evidence evidence;

  private DisclosureControl(ReleaseRequest request) {
    this.request = request;
    this.system = new FigureSystem(request);
    var alreadyShown = new BitSet();
    for (var decided : request.decided()) {
      decided.shown().forEach(cut -> alreadyShown.or(figures(new Cut(decided.table(), cut))));
    }
    this.evidence = new Evidence(system, request.wholes(), alreadyShown);
  }

  /**
   * @throws IllegalArgumentException when tables disagree, or do not fulfil what binds them:
   *     figures that do not reconcile are corrected, not released
   */
  public static ProtectedRelease protect(ReleaseRequest request) {
    return new DisclosureControl(request).protect();
  }

  private ProtectedRelease protect() {
    var cuts = new ArrayList<Cut>();
    request.candidates().forEach(t -> t.cuts().forEach(by -> cuts.add(new Cut(t, by))));
    // Stable: within the same sharpness the caller's order, a whole after its parts.
    cuts.sort(
        Comparator.<Cut>comparingInt(cut -> cut.by().size())
            .thenComparing(cut -> request.wholes().contains(cut.table().topic().owner())));
    for (var cut : cuts) {
      if (isClean(cut) && coarserAppear(cut) && partsAppear(cut)) {
        evidence.canAlsoShow(figures(cut));
      }
    }
    return new ProtectedRelease(
        request.candidates().stream().map(this::asOthersMaySee).toList(), evidence.proof());
  }

  private static boolean isClean(Cut cut) {
    return cut.table().figures(cut.by()).values().stream().noneMatch(CandidateTable::isSmall);
  }

  private boolean coarserAppear(Cut cut) {
    return cut.table().cuts().stream()
        .filter(by -> by.size() < cut.by().size() && cut.by().containsAll(by))
        .allMatch(by -> evidence.shows(figures(new Cut(cut.table(), by))));
  }

  private boolean partsAppear(Cut cut) {
    return request.compositions().stream()
        .filter(composition -> composition.whole().equals(cut.table().topic()))
        .flatMap(composition -> composition.parts().stream())
        .allMatch(part -> partAppears(part, cut.by()));
  }

  private boolean partAppears(Topic part, Set<Dimension> by) {
    return request.tables().stream()
        .filter(table -> table.topic().equals(part) && table.cuts().contains(by))
        .anyMatch(table -> evidence.shows(figures(new Cut(table, by))));
  }

  private BitSet figures(Cut cut) {
    return system.bits(cut.table().figures(cut.by()).keySet());
  }

  private ProtectedTable asOthersMaySee(CandidateTable table) {
    Map<Figure, Cell> cells = new LinkedHashMap<>();
    for (var by : table.cuts()) {
      var cut = new Cut(table, by);
      boolean appears = evidence.shows(figures(cut));
      var because = partsAppear(cut) ? Cell.Because.PROTECTED : Cell.Because.A_PART_IS_PROTECTED;
      table
          .figures(by)
          .forEach(
              (figure, count) ->
                  cells.put(figure, appears ? new Cell.Shown(count) : new Cell.Hidden(because)));
    }
    return new ProtectedTable(
        table.topic(), List.copyOf(table.dimensions()), Collections.unmodifiableMap(cells));
  }
}
