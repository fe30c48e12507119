package se.brobyggaren.statistics;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import se.brobyggaren.statistics.entity.fact.Fact;
import se.brobyggaren.tenantconfig.TenantConfiguration;
import se.brobyggaren.tenantconfig.Term;
import se.brobyggaren.tenantconfig.codes.CodeList;
import se.brobyggaren.tenantconfig.report.Dimension;
import se.brobyggaren.tenantconfig.report.Measure;
import se.brobyggaren.tenantconfig.report.Population;
import se.brobyggaren.tenantconfig.steering.SteeringGroup;

/**
 * Lives at random around a year, the same for the same seed. Nothing in them contradicts itself.
 */
public final class RandomFacts {
  private final Random random;
  private final TenantConfiguration tenant;
  private final LocalDate about;

  public RandomFacts(long seed, TenantConfiguration tenant, int year) {
    this.random = new Random(seed);
    this.tenant = tenant;
    this.about = LocalDate.of(year, 1, 1);
  }

  public List<Fact> some(int number) {
    var facts = new ArrayList<Fact>();
    for (int i = 0; i < number; i++) {
      facts.add(client());
      facts.add(person(FactBuilder.of(Population.QUEUE)).stay(day(), null).fact());
      facts.add(assignment());
      var on = day();
      facts.add(FactBuilder.advice(on, random.nextInt(5) == 0 ? null : 5 + random.nextInt(40)));
      facts.add(FactBuilder.of(Population.VISITS).stay(on, on).fact());
      facts.add(FactBuilder.of(Population.REFERRALS).stay(on, on).fact());
      facts.add(FactBuilder.of(Population.CONTACTS).stay(on, on).fact());
      facts.add(deficiency());
      facts.add(answer());
    }
    return facts;
  }

  private Fact client() {
    var client = person(FactBuilder.client());
    var from = LocalDate.parse(day());
    int turns = 1 + random.nextInt(3);
    for (int turn = 1; turn <= turns; turn++) {
      boolean last = turn == turns;
      var until = last && random.nextBoolean() ? null : from.plusDays(random.nextInt(300));
      client.stay(
          from.toString(),
          until == null ? null : until.toString(),
          turn > 1
              ? Measure.RESUMED
              : random.nextInt(8) == 0 ? Measure.TRANSFERRED_IN : Measure.NEW,
          random.nextInt(8) == 0 ? Measure.TRANSFERRED_OUT : Measure.CLOSED);
      if (until != null) {
        from = until.plusDays(random.nextInt(90));
      }
    }
    boolean children = random.nextBoolean();
    client.said(Dimension.MINOR_CHILDREN, children ? "YES" : one("NO", null));
    client.said(
        Dimension.CHILDREN_AT_HOME,
        children ? one("ALL_TIME", "EVERY_OTHER_WEEK", "NO", null) : one("NO", null));
    client.said(Dimension.GROWN_UP_CHILDREN_AT_HOME, one("YES", "NO", null));
    client.said(Dimension.AUTHORITIES_INVOLVED, one("0", "1", "2", "3", "4", "MORE", null));
    client.said(Dimension.CONTACT_REASON, several(CodeList.CONTACT_REASONS));
    client.said(
        Dimension.APPEAL_TO,
        random.nextInt(3) == 0 ? new String[] {one("NONE", null)} : several(CodeList.AUTHORITIES));
    return client.fact();
  }

  private Fact assignment() {
    var from = LocalDate.parse(day());
    var until = random.nextBoolean() ? null : from.plusDays(random.nextInt(300)).toString();
    return person(FactBuilder.of(Population.ASSIGNMENTS))
        .said(Dimension.ASSIGNMENT, one(codes(CodeList.ASSIGNMENTS)))
        .stay(from.toString(), until)
        .done(random.nextBoolean() ? until : null)
        .fact();
  }

  private Fact deficiency() {
    boolean decided = random.nextInt(3) > 0;
    var on = day();
    return FactBuilder.of(Population.DEFICIENCIES)
        .stay(on, on)
        .said(Dimension.AUTHORITY, several(CodeList.AUTHORITIES))
        .said(Dimension.DEFICIENCY_TYPE, several(CodeList.DEFICIENCY_TYPES))
        .said(
            Dimension.DEFICIENCY_STATE,
            decided ? one("MEASURE", "SENT", "CLOSED") : one("REPORTED", "RETURNED"))
        .said(Dimension.DECISION, decided ? one("MEASURE", "NO_MEASURE") : null)
        .said(Dimension.DECIDED_BY, decided ? decider() : null)
        .said(Dimension.IMPROVEMENT, one("YES", "PARTLY", "NO", null))
        .fact();
  }

  private Fact answer() {
    var on = day();
    return FactBuilder.of(Population.ANSWERS)
        .stay(on, on)
        .said(Dimension.ASKED, one(codes(CodeList.AUTHORITIES)))
        .said(Dimension.ANSWER, one("ANSWERED", "UNANSWERED", "WAITING", "NOT_SENT"))
        .said(Dimension.DECIDED_BY, random.nextInt(3) > 0 ? decider() : null)
        .fact();
  }

  private String decider() {
    return one(
        Stream.concat(
                tenant.steeringGroups().stream().map(SteeringGroup::code),
                Stream.of(Dimension.LEAD, "dissolved-group"))
            .toArray(String[]::new));
  }

  private FactBuilder person(FactBuilder builder) {
    var areas =
        tenant.areas().stream()
            .map(
                a ->
                    a.district() == null
                        ? a.municipality()
                        : a.municipality() + "/" + a.district());
    return builder
        .born(random.nextInt(12) == 0 ? null : about.getYear() - 15 - random.nextInt(60))
        .said(Dimension.SEX, one("WOMAN", "MAN", "MAN", "OTHER", null))
        .said(
            Dimension.MUNICIPALITY,
            one(Stream.concat(areas, Stream.of("1280", null)).toArray(String[]::new)));
  }

  private String day() {
    return about.minusDays(500).plusDays(random.nextInt(950)).toString();
  }

  private String one(String... choices) {
    return choices[random.nextInt(choices.length)];
  }

  private String[] codes(CodeList list) {
    return tenant.vocabularies().terms(list).stream().map(Term::code).toArray(String[]::new);
  }

  private String[] several(CodeList list) {
    var codes = codes(list);
    return Arrays.stream(codes).filter(code -> random.nextInt(4) == 0).toArray(String[]::new);
  }
}
