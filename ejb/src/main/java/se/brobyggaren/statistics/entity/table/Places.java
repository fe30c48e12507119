package se.brobyggaren.statistics.entity.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import se.brobyggaren.statistics.boundary.report.ReportTable.Heading;
import se.brobyggaren.statistics.boundary.report.ReportTable.Heading.Kind;
import se.brobyggaren.statistics.entity.fact.Presence;
import se.brobyggaren.tenantconfig.goals.AgeBand;
import se.brobyggaren.tenantconfig.report.Axis;
import se.brobyggaren.tenantconfig.report.Axis.Line;
import se.brobyggaren.tenantconfig.report.Dimension;
import se.brobyggaren.tenantconfig.report.Measure;

/**
 * The rows, columns or tables of a layout (platser) and who stands in which. A category that nobody
 * thought of gets a place as soon as somebody is in it, so nobody is left out.
 */
final class Places {
  private static final int NONE = -1;

  private final Dimension by;
  private final Categories words;
  private final List<AgeBand> bands;
  private final List<Heading> headings = new ArrayList<>();
  private final Map<String, Integer> places = new HashMap<>();

  /** Most facts share their lists of categories, so the places of a list are looked up once. */
  private final Map<List<String>, int[]> found = new IdentityHashMap<>();

  private final Map<Integer, int[]> foundByYear = new HashMap<>();
  private final int answered;
  private final int total;

  private Places(Axis axis, Categories words, boolean withAnswered) {
    this.by = axis.by();
    this.words = words;
    this.bands = by == Dimension.AGE ? words.bands(axis) : List.of();
    words.always(axis).forEach(this::add);
    answered = withAnswered ? add(named(Heading.ANSWERED, "ANSWERED", Kind.ANSWERED)) : NONE;
    if (withAnswered) {
      place(by.unanswered());
    }
    total = add(named(Heading.TOTAL, "TOTAL", Kind.TOTAL));
  }

  private Places(List<Heading> lines) {
    this.by = null;
    this.words = null;
    this.bands = List.of();
    this.answered = NONE;
    this.total = NONE;
    lines.forEach(this::add);
  }

  /**
   * @param withAnswered one for all who say something, and one for those who do not
   */
  static Places of(Axis axis, Categories words, boolean withAnswered) {
    if (axis == null) {
      return new Places(List.of(named("COUNT", "COUNT", Kind.LINE)));
    }
    return axis.by() == null
        ? new Places(axis.lines().stream().map(Places::line).toList())
        : new Places(axis, words, withAnswered);
  }

  private static Heading line(Line line) {
    return new Heading(line.code(), line.text(), Kind.LINE, null, null);
  }

  static Heading named(String code, String key, Kind kind) {
    return new Heading(code, Categories.words(key), kind, null, null);
  }

  private int add(Heading heading) {
    places.put(heading.code(), headings.size());
    headings.add(heading);
    return headings.size() - 1;
  }

  private int place(String category) {
    Integer place = places.get(category);
    return place != null ? place : add(words.heading(by, category, Kind.REST));
  }

  boolean areLines() {
    return by == null;
  }

  Dimension by() {
    return by;
  }

  /** Where the record stands, its total beside; of lines nowhere, since each line is asked. */
  int[] of(Presence presence, Measure measure) {
    if (by == Dimension.AGE) {
      var born = presence.fact().yearOfBirth();
      return foundByYear.computeIfAbsent(
          born == null ? NONE : born, year -> with(place(band(born)), false));
    }
    if (by == Dimension.MONTH) {
      int month = presence.day(measure).getMonthValue();
      return with(place(month < 10 ? "0" + month : String.valueOf(month)), false);
    }
    var categories = presence.fact().categories(by);
    int[] known = found.get(categories);
    if (known == null) {
      known = of(categories);
      found.put(categories, known);
    }
    return known;
  }

  private int[] of(List<String> categories) {
    boolean silent = categories.get(0).equals(by.unanswered());
    if (categories.size() == 1) {
      return with(place(categories.get(0)), silent);
    }
    boolean counted = answered != NONE;
    int[] all = new int[categories.size() + (counted ? 2 : 1)];
    for (int i = 0; i < categories.size(); i++) {
      all[i] = place(categories.get(i));
    }
    all[categories.size()] = total;
    if (counted) {
      all[categories.size() + 1] = answered;
    }
    return all;
  }

  private int[] with(int place, boolean silent) {
    return answered == NONE || silent
        ? new int[] {place, total}
        : new int[] {place, total, answered};
  }

  private String band(Integer yearOfBirth) {
    if (yearOfBirth == null) {
      return Dimension.UNKNOWN;
    }
    int age = words.span().last().getYear() - yearOfBirth;
    for (var band : bands) {
      if (band.includes(age)) {
        return band.code();
      }
    }
    return Dimension.OUTSIDE;
  }

  Heading heading(int place) {
    return headings.get(place);
  }

  /** In printed order: categories as laid out, then the rest, then the totals. */
  List<Integer> inOrder() {
    var order = new ArrayList<Integer>();
    for (int i = 0; i < headings.size(); i++) {
      order.add(i);
    }
    order.sort(
        Comparator.comparingInt(this::rank)
            .thenComparing(i -> headings.get(i).kind() == Kind.REST ? headings.get(i).code() : ""));
    return order;
  }

  private int rank(int place) {
    var heading = headings.get(place);
    return switch (heading.kind()) {
      case CATEGORY, LINE -> 0;
      case REST -> answered != NONE && heading.code().equals(by.unanswered()) ? 3 : 1;
      case ANSWERED -> 2;
      case TOTAL -> 4;
    };
  }
}
