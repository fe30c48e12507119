package se.brobyggaren.walk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import se.brobyggaren.stack.Layout;
import se.brobyggaren.stack.junit.Product;

/** All pages behind the login, and a real address of each, found by following the links. */
public final class Pages {
  private static final Pattern LINK = Pattern.compile("href=\"(/app/[^\"#]*)");

  private static final int RECORDS_OF_A_PAGE = 6;

  /** Leads out of the session or is a file. */
  private static final Pattern NOT_FOLLOWED = Pattern.compile(".*(logout|export=|switch).*");

  /** An address that its owner can open, and what was there. */
  public record Opened(String owner, String address, PageVisitor.View view) {}

  private static final Map<String, Map<String, Opened>> OPENED = new ConcurrentHashMap<>();

  private Pages() {}

  /** Addresses of all facelets under /app, without parameters. */
  public static List<String> all() {
    Path root = Layout.ofTests().project().resolve("web/src/main/webapp");
    try (Stream<Path> files = Files.walk(root.resolve("app"))) {
      return files
          .filter(file -> file.toString().endsWith(".xhtml"))
          .map(
              file ->
                  "/" + root.relativize(file).toString().replace('\\', '/').replace(".xhtml", ""))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Each page with the first person who opens it; an address with a record is preferred. */
  public static Map<String, Opened> opened(Product product, List<String> people) {
    return OPENED.computeIfAbsent(
        product.url() + people, key -> Collections.unmodifiableMap(openedNow(product, people)));
  }

  private static Map<String, Opened> openedNow(Product product, List<String> people) {
    Map<String, Opened> opened = new TreeMap<>();
    // Each in a session of their own, so they walk beside one another.
    var walked =
        people.parallelStream().map(person -> crawl(PageVisitor.as(product, person))).toList();
    for (int i = 0; i < people.size(); i++) {
      String person = people.get(i);
      walked
          .get(i)
          .forEach(
              (page, found) ->
                  opened.merge(
                      page,
                      new Opened(person, found.getKey(), found.getValue()),
                      (before, now) ->
                          isOfARecord(before.address()) || !isOfARecord(now.address())
                              ? before
                              : now));
    }
    return opened;
  }

  static boolean isOfARecord(String address) {
    return !new Answer(200, address).keys().isEmpty();
  }

  private static Map<String, Map.Entry<String, PageVisitor.View>> crawl(PageVisitor visitor) {
    Map<String, Map.Entry<String, PageVisitor.View>> found = new LinkedHashMap<>();
    Set<String> tried = new HashSet<>();
    Map<String, Integer> visits = new HashMap<>();
    Deque<String> next = new ArrayDeque<>(all());
    while (!next.isEmpty()) {
      String address = next.poll();
      String page = URI.create(address).getPath();
      boolean known = found.containsKey(page);
      boolean betters = isOfARecord(address) && known && !isOfARecord(found.get(page).getKey());
      if (!tried.add(address) || NOT_FOLLOWED.matcher(address).matches()) {
        continue;
      }
      // Not every record or form leads on to every page: a few of them are opened.
      boolean another =
          (isOfARecord(address) || address.contains("form="))
              && visits.merge(page, 1, Integer::sum) <= RECORDS_OF_A_PAGE;
      if (known && !betters && !another) {
        continue;
      }
      PageVisitor.View view = visitor.get(address);
      if (view.status() == 200 && view.address().getPath().equals(page)) {
        if (!known || betters) {
          found.put(page, Map.entry(address, view));
        }
        LINK.matcher(view.body())
            .results()
            .map(link -> link.group(1).replace("&amp;", "&"))
            .forEach(next::add);
      }
    }
    return found;
  }
}
