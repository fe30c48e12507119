package se.brobyggaren.published;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import se.brobyggaren.published.RecordFile.Column;
import se.brobyggaren.published.RecordFile.Row;

/**
 * Three services' published years as files of records. People are made up so that each margin of
 * the published tables is met: a margin is dealt out to people in a round, so that most have
 * something of everything, and what was not published (which age has which reason) is arbitrary.
 */
public final class PublishedYears {
  private static final List<String> NATIONAL_ASSIGNMENTS =
      List.of("economy", "housing", "occupation", "social-insurance", "psychiatric-care");

  private PublishedYears() {}

  /** 2019-08-19 – 2019-12-31, a service that had just begun: everybody is new. */
  public static String norraOrebro() {
    var file = new RecordFile(LocalDate.of(2019, 8, 19), LocalDate.of(2019, 12, 31));
    var ages = List.of(24, 40, 57);
    var women = people(file, "K", "woman", 20, 0);
    var men = people(file, "M", "man", 19, 0);
    ages(women, 2019, ages, List.of(6, 5, 9));
    ages(men, 2019, ages, List.of(7, 4, 8));
    var goneWomen = close(file, women, 2019, ages, List.of(0, 4, 1), "assignments-done");
    var goneMen = close(file, men, 2019, ages, List.of(1, 0, 2), "assignments-done");
    live(women, goneWomen, List.of("1885", "1885", "1885", "1885", "1864"));
    live(men, goneMen, List.of("1885", "1885", "1884"));
    women.subList(0, 4).forEach(PublishedYears::withChildren);
    men.subList(0, 3).forEach(PublishedYears::withChildren);
    var reasons =
        List.of(
            "ekonomi",
            "boende",
            "sysselsattning",
            "struktur",
            "isolering",
            "relationer",
            "existentiellt",
            "myndigheter",
            "sjukvard",
            "boendestod",
            "barns-skola");
    deal(women, Column.reasons, reasons, List.of(11, 6, 3, 0, 2, 1, 0, 8, 10, 1, 2));
    deal(men, Column.reasons, reasons, List.of(11, 1, 5, 1, 1, 0, 0, 6, 6, 2, 0));
    return file.csv();
  }

  /** The calendar year 2023: sums of the whole service, no breakdown. */
  public static String sodraDalarna() {
    var file = new RecordFile(LocalDate.of(2023, 1, 1), LocalDate.of(2023, 12, 31));
    var clients = people(file, "D", "", 86, 76);
    clients.subList(0, 97).forEach(row -> end(file, row, clients.indexOf(row), "own-wish"));
    for (int i = 0; i < 513; i++) {
      var client = clients.get(i % clients.size());
      file.row("assignment")
          .set(Column.CASE, client.get(Column.reference))
          .set(Column.began, client.get(Column.began))
          .set(Column.term, NATIONAL_ASSIGNMENTS.get(i % NATIONAL_ASSIGNMENTS.size()));
    }
    for (int i = 0; i < 97; i++) {
      file.row("visit").set(Column.began, file.day(i * 3));
    }
    for (int i = 0; i < 118; i++) {
      file.row("advice").set(Column.began, file.day(i * 2)).set(Column.minutes, 10 + i % 21);
    }
    return file.csv();
  }

  /**
   * 2011, a service that ended on 31 August. Those that the published table loses between opening
   * and closing went on in another service: 31 men and 91 women.
   */
  public static String stockholm() {
    var file = new RecordFile(LocalDate.of(2011, 1, 1), LocalDate.of(2011, 8, 31));
    var ages = List.of(24, 35, 45, 55, 62, 70);
    var men = people(file, "M", "man", 88, 93);
    var women = people(file, "K", "woman", 131, 165);
    closeByAge(file, men, 2011, ages, List.of(4, 11, 15, 41, 11, 3), 31);
    closeByAge(file, women, 2011, ages, List.of(3, 35, 40, 36, 8, 4), 91);
    var everybody = new ArrayList<>(men);
    everybody.addAll(women);
    deal(
        everybody,
        Column.reasons,
        List.of(
            "arbete",
            "boende",
            "forsakringskassan",
            "personligt-stod",
            "privatekonomi",
            "psykiatri",
            "rad",
            "socialtjanst",
            "somatik",
            "overklagan",
            "annat"),
        List.of(44, 59, 75, 61, 73, 56, 42, 60, 17, 39, 26));
    assignments(file, everybody);
    return file.csv();
  }

  private static void assignments(RecordFile file, List<Row> clients) {
    var counts = new java.util.LinkedHashMap<String, Integer>();
    counts.put("arbete", 60);
    counts.put("boende", 85);
    counts.put("forsakring", 112);
    counts.put("lankning", 18);
    counts.put("personligt-stod", 128);
    counts.put("privatekonomi", 93);
    counts.put("psykiatri", 93);
    counts.put("rad", 71);
    counts.put("socialtjanst", 119);
    counts.put("somatik", 30);
    counts.put("overklagan", 46);
    int next = 0;
    for (Map.Entry<String, Integer> term : counts.entrySet()) {
      for (int i = 0; i < term.getValue(); i++) {
        var client = clients.get(next++ % clients.size());
        file.row("assignment")
            .set(Column.CASE, client.get(Column.reference))
            .set(Column.began, client.get(Column.began))
            .set(Column.term, term.getKey());
      }
    }
  }

  private static List<Row> people(
      RecordFile file, String letter, String sex, int fresh, int opening) {
    var people = new ArrayList<Row>();
    for (int i = 0; i < fresh + opening; i++) {
      people.add(
          file.row("case")
              .set(Column.reference, letter + "-" + (i + 1))
              .set(Column.sex, sex)
              .set(Column.began, i < fresh ? file.day(i) : file.before(i))
              .set(Column.began_as, "new"));
    }
    return people;
  }

  private static void ages(List<Row> people, int year, List<Integer> ages, List<Integer> counts) {
    int next = 0;
    for (int band = 0; band < ages.size(); band++) {
      for (int i = 0; i < counts.get(band); i++) {
        people.get(next++).set(Column.birth_year, year - ages.get(band));
      }
    }
  }

  private static List<Row> close(
      RecordFile file,
      List<Row> people,
      int year,
      List<Integer> ages,
      List<Integer> counts,
      String outcome) {
    var closed = new ArrayList<Row>();
    for (int band = 0; band < ages.size(); band++) {
      String born = Integer.toString(year - ages.get(band));
      people.stream()
          .filter(row -> row.get(Column.birth_year).equals(born))
          .limit(counts.get(band))
          .forEach(closed::add);
    }
    closed.forEach(row -> end(file, row, closed.indexOf(row), outcome));
    return closed;
  }

  /** The closed by age; then those who went on elsewhere; the rest stay. */
  private static void closeByAge(
      RecordFile file,
      List<Row> people,
      int year,
      List<Integer> ages,
      List<Integer> closed,
      int transferred) {
    ages(people, year, ages, closed);
    int gone = closed.stream().mapToInt(Integer::intValue).sum();
    for (int i = 0; i < people.size(); i++) {
      var row = people.get(i);
      if (i < gone) {
        end(file, row, i, "assignments-done");
      } else {
        row.set(Column.birth_year, year - ages.get(i % ages.size()));
        if (i < gone + transferred) {
          end(file, row, i, "transferred");
        }
      }
    }
  }

  private static void end(RecordFile file, Row row, int number, String outcome) {
    row.set(Column.ended, file.late(number)).set(Column.ended_as, outcome);
  }

  private static void live(List<Row> people, List<Row> closed, List<String> theirs) {
    var all = List.of("1885", "1884", "1863", "1864");
    for (int i = 0; i < people.size(); i++) {
      int place = closed.indexOf(people.get(i));
      people
          .get(i)
          .set(Column.municipality, place < 0 ? all.get(i % all.size()) : theirs.get(place));
    }
  }

  private static void withChildren(Row row) {
    row.set(Column.minor_children, "yes").set(Column.children_at_home, "all-time");
  }

  private static void deal(
      List<Row> people, Column column, List<String> codes, List<Integer> counts) {
    int next = 0;
    for (int i = 0; i < codes.size(); i++) {
      for (int n = 0; n < counts.get(i); n++) {
        people.get(next++ % people.size()).add(column, codes.get(i));
      }
    }
  }
}
