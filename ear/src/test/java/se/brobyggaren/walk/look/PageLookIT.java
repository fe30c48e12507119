package se.brobyggaren.walk.look;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import java.net.URI;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import se.brobyggaren.stack.junit.Browsing;
import se.brobyggaren.stack.junit.InBrowser;
import se.brobyggaren.stack.junit.Product;
import se.brobyggaren.walk.Pages;
import se.brobyggaren.walk.People;

/**
 * Every page in the browser as somebody who may see it: accessible, no wider than a phone, whole in
 * both languages, and without a complaint of the browser's; with data, with errors and empty.
 */
@InBrowser
class PageLookIT {
  private static final String NOBODY = "nobody";
  private static final List<String> PUBLIC = List.of("/", "/om", "/tillganglighet");

  /** The ended tenant, in which nothing has been entered. */
  private static final List<String> WITHOUT_DATA =
      Stream.of("ledare", "ombud", "admin").map(role -> role + ".stockholm").toList();

  /** Queue, referrals, cases and the like, at least. */
  private static final int EMPTY_LISTS = 8;

  private final Wordings wordings = Wordings.ofTheProduct();
  private final Map<String, BrowserContext> sessions = new HashMap<>();
  private final Map<String, Looker> lookers = new HashMap<>();

  /** A person at an address. */
  private record Visit(String person, String address) {
    String picture() {
      String page = URI.create(address).getPath().substring(1).replace('/', '-');
      return (page.isEmpty() ? "index" : page)
          + (page.equals("app-start") || WITHOUT_DATA.contains(person) ? "-" + person : "");
    }
  }

  @TestFactory
  Stream<DynamicTest> everyPageWithDataAndItsFormSentEmpty(Product product, Browsing browsing) {
    List<String> people = new ArrayList<>(People.AT_HOME);
    people.addAll(People.BODIES);
    List<Visit> visits = visits(product, people);
    assertThat(visits.stream().map(visit -> URI.create(visit.address()).getPath()))
        .as("pages that somebody opens")
        .containsAll(Pages.all());
    people.forEach(person -> visits.add(new Visit(person, "/app/start")));
    PUBLIC.forEach(page -> visits.add(new Visit(NOBODY, page)));
    return tests(product, browsing, visits, Variant.ALL);
  }

  @TestFactory
  Stream<DynamicTest> everyListWithoutData(Product product, Browsing browsing) {
    List<Visit> visits = visits(product, WITHOUT_DATA);
    assertThat(visits).hasSizeGreaterThan(EMPTY_LISTS);
    return tests(product, browsing, visits, List.of(Variant.SWEDISH_LIGHT));
  }

  private static List<Visit> visits(Product product, List<String> people) {
    return Pages.opened(product, people).values().stream()
        .map(page -> new Visit(page.owner(), page.address()))
        .sorted(Comparator.comparing(Visit::person))
        .collect(Collectors.toCollection(ArrayList::new));
  }

  private Stream<DynamicTest> tests(
      Product product, Browsing browsing, List<Visit> visits, List<Variant> variants) {
    return visits.stream()
        .flatMap(
            visit ->
                variants.stream()
                    .map(
                        variant ->
                            DynamicTest.dynamicTest(
                                visit.address() + " as " + visit.person() + ", " + variant.name(),
                                () -> looksRight(product, browsing, visit, variant))));
  }

  private void looksRight(Product product, Browsing browsing, Visit visit, Variant variant) {
    Looker looker =
        lookers.computeIfAbsent(
            visit.person() + " " + variant.name(),
            key ->
                new Looker(
                    browsing.likewise(
                        session(browsing, visit.person()), variant.language(), variant.theme()),
                    variant,
                    wordings,
                    product));
    assertThat(looker.faultsOf(visit.address(), visit.picture())).isEmpty();
    if (variant == Variant.SWEDISH_LIGHT && EmptyForm.sentOn(looker.page())) {
      List<String> faults = EmptyForm.faults(looker.page());
      faults.addAll(looker.faults(visit.picture() + "-sent-empty"));
      assertThat(faults).as("sent empty").isEmpty();
    }
  }

  /** Everybody signs in only once. */
  private BrowserContext session(Browsing browsing, String person) {
    return sessions.computeIfAbsent(
        person, who -> (who.equals(NOBODY) ? browsing.newPage() : browsing.signIn(who)).context());
  }
}
