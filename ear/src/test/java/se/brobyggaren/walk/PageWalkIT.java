package se.brobyggaren.walk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import se.brobyggaren.stack.junit.Product;
import se.brobyggaren.stack.junit.RunningProduct;

/** Every page behind the login, with people of other tenants and bodies. */
@RunningProduct
class PageWalkIT {
  /** Pages that are about the visitor alone. */
  private static final Map<String, String> FOR_EVERYBODY =
      Map.of(
          "/app/start", "shows each the own tasks",
          "/app/choose", "lists the visitor's own scopes",
          "/app/no-role", "told to whoever has no role",
          "/app/stale", "told when the scope changed in another tab");

  private static final Pattern UUID_IN_ADDRESS =
      Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

  /** The nation's themes come back to every tenant with a part in them: their keys, no other. */
  private static final Pattern COMES_BACK =
      Pattern.compile("href=\"(/app/national/contribution\\?id=[^\"]*)\"");

  private static final Pattern REFERENCE = Pattern.compile("\\b[0-9A-F]{8}\\b");
  private static final Pattern TAGS = Pattern.compile("(?s)<script.*?</script>|<[^>]*>");

  @TestFactory
  @Execution(ExecutionMode.CONCURRENT)
  Stream<DynamicTest> everyPageIsTheOwnersAlone(Product product) {
    List<String> people = new ArrayList<>(People.AT_HOME);
    people.addAll(People.BODIES);
    Map<String, Pages.Opened> opened = Pages.opened(product, people);
    return Pages.all().stream()
        .filter(page -> !FOR_EVERYBODY.containsKey(page))
        .map(
            page ->
                DynamicTest.dynamicTest(
                    page, () -> isTheOwnersAlone(product, page, opened.get(page))));
  }

  @TestFactory
  @Execution(ExecutionMode.CONCURRENT)
  Stream<DynamicTest> nobodySeesAPageWithoutALogin(Product product) {
    return Pages.all().stream()
        .map(
            page ->
                DynamicTest.dynamicTest(
                    page,
                    () ->
                        assertThat(PageVisitor.nobody(product).get(page).address().toString())
                            .startsWith(product.keycloakUrl())));
  }

  private static void isTheOwnersAlone(Product product, String page, Pages.Opened opened) {
    assertThat(opened).as("Nobody gets 200 from %s: nothing is proved", page).isNotNull();
    List<String> faults = new ArrayList<>();
    for (String stranger : People.strangersTo(opened.owner())) {
      PageVisitor visitor = PageVisitor.as(product, stranger);
      PageVisitor.View foreign = visitor.get(opened.address());
      if (isTheirOwn(foreign, opened)) {
        continue;
      }
      boolean harmless = !foreign.address().getPath().equals(page);
      if (Pages.isOfARecord(opened.address())) {
        String absent =
            UUID_IN_ADDRESS.matcher(opened.address()).replaceAll(UUID.randomUUID().toString());
        PageVisitor.View nothing = visitor.get(absent);
        addIf(
            faults,
            foreign.status() != nothing.status(),
            stranger
                + " gets "
                + foreign.status()
                + " for a foreign record and "
                + nothing.status()
                + " for an absent one");
        boolean alike = words(foreign).equals(words(nothing));
        addIf(faults, !alike, stranger + " can tell a foreign record from an absent one");
        // A page may say that nothing is there in words of its own, as long as it is all it says.
        harmless |= alike;
      }
      addIf(
          faults,
          !harmless && !foreign.answer().isDenial(),
          stranger + " gets " + foreign.status());
      addIf(
          faults,
          !shared(foreign, opened).isEmpty(),
          stranger + " is shown " + shared(foreign, opened));
    }
    assertThat(faults).as("%s as %s", opened.address(), opened.owner()).isEmpty();
  }

  /** A list that the stranger's own role opens too: the stranger's rows, none of the owner's. */
  private static boolean isTheirOwn(PageVisitor.View foreign, Pages.Opened opened) {
    return !Pages.isOfARecord(opened.address())
        && foreign.status() == 200
        && shared(foreign, opened).isEmpty();
  }

  private static Set<String> shared(PageVisitor.View foreign, Pages.Opened opened) {
    Set<String> shared = new TreeSet<>(linked(foreign));
    shared.retainAll(linked(opened.view()));
    shared.removeAll(themes(foreign));
    shared.removeAll(new Answer(200, opened.address()).keys());
    return shared;
  }

  /** Keys of records that stand in links; forms carry keys of their own. */
  private static Set<String> linked(PageVisitor.View view) {
    Set<String> keys = new TreeSet<>();
    Pattern.compile("(?:href|action|value)=\"([^\"]*)\"")
        .matcher(view.body())
        .results()
        .forEach(link -> keys.addAll(new Answer(200, link.group(1)).keys()));
    return keys;
  }

  private static Set<String> themes(PageVisitor.View view) {
    Set<String> keys = new TreeSet<>();
    COMES_BACK
        .matcher(view.body())
        .results()
        .forEach(link -> keys.addAll(new Answer(200, link.group(1)).keys()));
    return keys;
  }

  private static String words(PageVisitor.View view) {
    String text = TAGS.matcher(view.body()).replaceAll(" ").replaceAll("\\s+", " ");
    return new Answer(view.status(), REFERENCE.matcher(text).replaceAll("<reference>"))
        .alike()
        .body();
  }

  private static void addIf(List<String> faults, boolean fault, String words) {
    if (fault) {
      faults.add(words);
    }
  }
}
