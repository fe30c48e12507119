package se.brobyggaren.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static se.brobyggaren.disclosure.Tables.BY_SEX;
import static se.brobyggaren.disclosure.Tables.topic;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Thousands of random tables against an attacker who tries all possible worlds. */
class EveryHiddenCountStaysHiddenTest {

  private record Case(Scene scene, ReleaseRequest request) {}

  private interface Kind {
    Case random(Random random);
  }

  @Test
  void inATableBySexAndAge() {
    assertSafe(1500, EveryHiddenCountStaysHiddenTest::crossed);
  }

  @Test
  void inTablesBoundByTheFlowIdentity() {
    assertSafe(1500, EveryHiddenCountStaysHiddenTest::flow);
  }

  @Test
  void inACountyWhereTheOtherTenantsPoolWhatTheyKnow() {
    assertSafe(1000, EveryHiddenCountStaysHiddenTest::county);
  }

  @Test
  void overAYearReleasedQuarterByQuarter() {
    var random = new Random(4);
    for (int round = 0; round < 1000; round++) {
      var scene = new Scene();
      var first = scene.count(new Topic("t", "new", "Q1"), false, random);
      var second = scene.count(new Topic("t", "new", "Q2"), false, random);
      var third = scene.count(new Topic("t", "new", "Q3"), false, random);
      var year = new Topic("t", "new", "year");
      var quarters = List.of(first.topic(), second.topic(), third.topic());
      scene.derive(year, quarters, List.of());
      var decided = new ArrayList<DecidedTable>();
      var cells = new HashMap<Figure, Cell>();
      for (var quarter : List.of(first, second, third)) {
        var release = protect(Tables.alone(quarter));
        decided.add(Tables.decided(quarter, release));
        cells.putAll(cells(release));
      }
      var relation = new Relation(quarters, List.of(year), BY_SEX);
      var request =
          new ReleaseRequest(List.of(table(scene, year)), decided, List.of(), List.of(relation));
      cells.putAll(cells(protect(request)));

      assertThat(scene.found(cells)).as("round %d: %s", round, cells).isEmpty();
    }
  }

  @Test
  void theAttackerFindsWhatANaiveReleaseHides() {
    for (Kind kind :
        List.<Kind>of(
            EveryHiddenCountStaysHiddenTest::crossed, EveryHiddenCountStaysHiddenTest::flow)) {
      var random = new Random(5);
      int caught = 0;
      for (int round = 0; round < 200; round++) {
        var given = kind.random(random);
        caught += given.scene.found(naive(given)).isEmpty() ? 0 : 1;
      }
      assertThat(caught)
          .as("releases of 200 that hide small cells alone and tell them")
          .isGreaterThan(100);
    }
  }

  @Test
  void theAttackerFindsWhatTablesJudgedOneByOneGiveAway() {
    var random = new Random(6);
    int caught = 0;
    for (int round = 0; round < 300; round++) {
      var given = flow(random);
      var cells = new HashMap<Figure, Cell>();
      given
          .request
          .candidates()
          .forEach(table -> cells.putAll(cells(protect(Tables.alone(table)))));
      caught += given.scene.found(cells).isEmpty() ? 0 : 1;
    }
    assertThat(caught).as("releases of 300 where only the flow tells").isGreaterThan(10);
  }

  @Test
  void nothingIsHiddenThatCouldHaveBeenShown() {
    var random = new Random(7);
    for (int round = 0; round < 500; round++) {
      var given = round % 2 == 0 ? crossed(random) : flow(random);
      var cells = cells(protect(given.request));
      for (var table : given.request.candidates()) {
        for (var cut : table.cuts()) {
          var figures = table.figures(cut);
          if (figures.keySet().stream().anyMatch(f -> cells.get(f) instanceof Cell.Hidden)
              && figures.values().stream().noneMatch(count -> count > 0 && count < 5)) {
            var bolder = new HashMap<>(cells);
            figures.forEach((figure, count) -> bolder.put(figure, new Cell.Shown(count)));
            assertThat(given.scene.found(bolder)).as("%s by %s", table, cut).isNotEmpty();
          }
        }
      }
    }
  }

  private static void assertSafe(int rounds, Kind kind) {
    var random = new Random(rounds);
    for (int round = 0; round < rounds; round++) {
      var given = kind.random(random);
      var release = protect(given.request);
      assertThat(release.proof().isComplete()).isTrue();
      assertThat(given.scene.found(cells(release)))
          .as("round %d: %s", round, given.request)
          .isEmpty();
    }
  }

  private static Case crossed(Random random) {
    var scene = new Scene();
    return new Case(scene, Tables.alone(scene.count(topic("t", "new"), true, random)));
  }

  /** Opening + new − closed = closing, where no more are closed than there are. */
  private static Case flow(Random random) {
    while (true) {
      var scene = new Scene();
      var tables = new ArrayList<CandidateTable>();
      for (var measure : List.of("opening", "new", "closed")) {
        tables.add(scene.count(topic("t", measure), false, random));
      }
      var in = List.of(topic("t", "opening"), topic("t", "new"));
      var closed = topic("t", "closed");
      var closing = topic("t", "closing");
      scene.derive(closing, in, List.of(closed));
      if (Tables.SEXES.stream()
          .allMatch(sex -> scene.truth(new Figure(closing, Map.of(Tables.SEX, sex))) >= 0)) {
        tables.add(table(scene, closing));
        var relation = new Relation(in, List.of(closed, closing), BY_SEX);
        return new Case(scene, new ReleaseRequest(tables, List.of(), List.of(), List.of(relation)));
      }
    }
  }

  private static Case county(Random random) {
    var scene = new Scene();
    var tenants = new ArrayList<CandidateTable>();
    for (int i = 0; i < 1 + random.nextInt(3); i++) {
      tenants.add(scene.count(topic("tenant " + i, "new"), false, random));
    }
    var county = topic("county", "new");
    scene.derive(county, tenants.stream().map(CandidateTable::topic).toList(), List.of());
    return new Case(scene, Tables.county(county, tenants.toArray(CandidateTable[]::new)));
  }

  private static CandidateTable table(Scene scene, Topic topic) {
    return Tables.bySex(
        topic,
        scene.truth(new Figure(topic, Map.of(Tables.SEX, "women"))),
        scene.truth(new Figure(topic, Map.of(Tables.SEX, "men"))));
  }

  /** What must not be done: hides each small count and shows all others. */
  private static Map<Figure, Cell> naive(Case given) {
    var cells = new HashMap<Figure, Cell>();
    for (var table : given.request.candidates()) {
      for (Set<Dimension> cut : table.cuts()) {
        table
            .figures(cut)
            .forEach(
                (figure, count) ->
                    cells.put(
                        figure,
                        count > 0 && count < 5
                            ? new Cell.Hidden(Cell.Because.PROTECTED)
                            : new Cell.Shown(count)));
      }
    }
    return cells;
  }

  private static Map<Figure, Cell> cells(ProtectedRelease release) {
    var cells = new HashMap<Figure, Cell>();
    release.tables().forEach(table -> cells.putAll(table.cells()));
    return cells;
  }

  private static ProtectedRelease protect(ReleaseRequest request) {
    return DisclosureControl.protect(request);
  }
}
