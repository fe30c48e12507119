package se.brobyggaren.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static se.brobyggaren.disclosure.Tables.AGE;
import static se.brobyggaren.disclosure.Tables.BY_SEX;
import static se.brobyggaren.disclosure.Tables.SEX;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * A county's quarters as they come: ten tenants, flow, by sex and by age, bound to the quarter
 * before.
 */
class CountyQuarterTest {

  private static final List<String> MEASURES =
      List.of("closing", "new", "closed", "opening", "waiting");
  private static final List<String> BANDS = List.of("18-29", "30-44", "45-64", "65-");

  private final Random random = new Random(11);
  private final List<DecidedTable> earlier = new ArrayList<>();
  private final List<Composition> compositions = new ArrayList<>();
  private final List<Relation> relations = new ArrayList<>();

  @Test
  void aYearOfACountyOfTenTenantsIsReleasedQuarterByQuarterWithACompleteProof() {
    var opening = new ArrayList<long[]>();
    for (int tenant = 0; tenant < 10; tenant++) {
      opening.add(persons(4 + 3 * tenant));
    }
    for (int quarter = 1; quarter <= 4; quarter++) {
      var request = quarter("Q" + (quarter - 1), "Q" + quarter, opening);
      var release = DisclosureControl.protect(request);

      assertThat(release.proof().isComplete()).isTrue();
      assertThat(release.tables()).hasSize(2 * 5 * 11);
      assertThat(release.table(new Topic("county", "closing", "Q" + quarter), BY_SEX).total())
          .isInstanceOf(Cell.Shown.class);
      assertThat(release.tables().stream().filter(table -> !table.sharpest().isEmpty()).count())
          .as("tables of 110 of which something appears")
          .isGreaterThan(60);
      for (var table : request.candidates()) {
        earlier.add(Tables.decided(table, release));
      }
    }
  }

  /** Persons by sex and age: eight groups. */
  private long[] persons(int about) {
    return IntStream.range(0, 8).mapToLong(i -> random.nextInt(about)).toArray();
  }

  private ReleaseRequest quarter(String before, String now, List<long[]> opening) {
    var candidates = new ArrayList<CandidateTable>();
    for (var measure : MEASURES) {
      var bySex = new ArrayList<CandidateTable>();
      var byAge = new ArrayList<CandidateTable>();
      for (int tenant = 0; tenant < opening.size(); tenant++) {
        var flow = new Random(31L * tenant + now.hashCode());
        var came = IntStream.range(0, 8).mapToLong(i -> flow.nextInt(4)).toArray();
        var left = new long[8];
        var closing = new long[8];
        for (int i = 0; i < 8; i++) {
          long there = opening.get(tenant)[i] + came[i];
          left[i] = Math.min(there, flow.nextInt(5));
          closing[i] = there - left[i];
        }
        var counts =
            switch (measure) {
              case "closing" -> closing;
              case "new" -> came;
              case "closed" -> left;
              case "opening" -> opening.get(tenant);
              default -> IntStream.range(0, 8).mapToLong(i -> flow.nextInt(3)).toArray();
            };
        var topic = new Topic("tenant " + tenant, measure, now);
        bySex.add(table(topic, SEX, Tables.SEXES, counts, 4));
        byAge.add(table(topic, AGE, BANDS, counts, 1));
        if (measure.equals("waiting")) {
          opening.set(tenant, closing);
        }
      }
      var county = new Topic("county", measure, now);
      candidates.addAll(bySex);
      candidates.addAll(byAge);
      candidates.add(CandidateTable.sum(county, bySex));
      candidates.add(CandidateTable.sum(county, byAge));
      compositions.add(new Composition(county, bySex.stream().map(CandidateTable::topic).toList()));
    }
    var owners = candidates.stream().map(table -> table.topic().owner()).distinct().toList();
    for (var owner : owners) {
      relations.add(
          new Relation(
              List.of(new Topic(owner, "opening", now), new Topic(owner, "new", now)),
              List.of(new Topic(owner, "closed", now), new Topic(owner, "closing", now)),
              Set.of(SEX, AGE)));
      if (!earlier.isEmpty()) {
        relations.add(
            new Relation(
                List.of(new Topic(owner, "closing", before)),
                List.of(new Topic(owner, "opening", now)),
                Set.of(SEX, AGE)));
      }
    }
    return new ReleaseRequest(candidates, earlier, compositions, relations);
  }

  private static CandidateTable table(
      Topic topic, Dimension by, List<String> categories, long[] groups, int stride) {
    var counts = new LinkedHashMap<List<String>, Long>();
    for (int i = 0; i < 8; i++) {
      counts.merge(List.of(categories.get(i / stride % categories.size())), groups[i], Long::sum);
    }
    return new CandidateTable(topic, List.of(by), counts);
  }
}
