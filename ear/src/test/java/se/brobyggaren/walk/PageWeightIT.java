package se.brobyggaren.walk;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import se.brobyggaren.stack.junit.Product;
import se.brobyggaren.stack.junit.RunningProduct;

/**
 * What every page weighs over the wire and what it asks the browser for: at most 300 kB the first
 * time and 25 kB later, from this host alone, under a policy without scripts in the page.
 */
@RunningProduct
class PageWeightIT {
  private static final int FIRST_VIEW = 300_000;
  private static final int LATER_VIEW = 25_000;

  /** Of a request and its answer's head, generously. */
  private static final int HEAD = 1_000;

  private static final Pattern RESOURCE =
      Pattern.compile(
          "<(?:link|script|img|source|iframe|object|embed)\\b[^>]*?(?:href|src|data)=\"([^\"]+)\"");
  private static final Pattern IN_STYLESHEET = Pattern.compile("url\\(['\"]?([^'\")]+)['\"]?\\)");
  private static final Pattern SCRIPT_IN_PAGE =
      Pattern.compile("<script(?![^>]*\\bsrc=)(?![^>]*\\bnonce=)[^>]*>|\\son[a-z]+=\"|\\sstyle=\"");

  @TestFactory
  Stream<DynamicTest> everyPageIsLightAndAsksNobodyElse(Product product) {
    List<String> people = new ArrayList<>(People.AT_HOME);
    people.addAll(People.BODIES);
    Map<String, Pages.Opened> opened = Pages.opened(product, people);
    assertThat(opened).isNotEmpty();
    return Stream.concat(
        opened.values().stream()
            .map(
                page ->
                    DynamicTest.dynamicTest(
                        page.address() + " as " + page.owner(),
                        () -> isLight(PageVisitor.as(product, page.owner()), page.address()))),
        Stream.of("/", "/om", "/tillganglighet")
            .map(
                page ->
                    DynamicTest.dynamicTest(
                        page, () -> isLight(PageVisitor.nobody(product), page))));
  }

  @TestFactory
  Stream<DynamicTest> everyAnswerCarriesThePolicy(Product product) {
    PageVisitor visitor = PageVisitor.as(product, People.AT_HOME.get(0));
    return Stream.of(
            "/",
            "/om",
            "/app/start",
            "/app/no-such-page",
            "/no-such-page",
            "/api/v1/me",
            "/api/v1/no-such",
            "/openapi")
        .map(path -> DynamicTest.dynamicTest(path, () -> carriesThePolicy(visitor.get(path))));
  }

  @TestFactory
  Stream<DynamicTest> everyAnswerWithoutAPageCarriesThePolicyOnceAndTheOtherHeadersToo(
      Product product) {
    String stylesheet =
        resourcesOf(PageVisitor.nobody(product), PageVisitor.nobody(product).get("/")).stream()
            .map(resource -> resource.address().toString())
            .filter(address -> address.contains("bb.css"))
            .findFirst()
            .orElseThrow();
    return Stream.of(
            Map.entry("/app/start", 302),
            Map.entry("/app/logout", 302),
            Map.entry("/preferences", 405),
            Map.entry(stylesheet, 200),
            Map.entry("/api/v1/me", 302),
            Map.entry("/openapi", 200),
            Map.entry("/om", 200),
            Map.entry("/", 301),
            Map.entry("/no-such-page", 404))
        .map(
            asked ->
                DynamicTest.dynamicTest(
                    asked.getKey(),
                    () -> carriesAllHeaders(product, asked.getKey(), asked.getValue())));
  }

  private static void carriesAllHeaders(Product product, String path, int status) {
    Response answer = product.asNobody().get(path);
    assertThat(answer.statusCode()).isEqualTo(status);
    for (String header :
        List.of(
            "Content-Security-Policy",
            "X-Content-Type-Options",
            "Referrer-Policy",
            "Permissions-Policy")) {
      assertThat(answer.headers().getValues(header)).as(header).hasSize(1);
    }
    assertThat(answer.header("Content-Security-Policy")).contains("frame-ancestors 'none'");
  }

  private static void isLight(PageVisitor visitor, String address) {
    PageVisitor.View page = visitor.get(address);
    assertThat(page.status()).isEqualTo(200);
    carriesThePolicy(page);
    assertThat(SCRIPT_IN_PAGE.matcher(page.body()).results().map(r -> r.group()).toList())
        .as("scripts and styles in the page itself")
        .isEmpty();
    List<PageVisitor.View> resources = resourcesOf(visitor, page);
    int first = HEAD + page.bytes() + resources.stream().mapToInt(r -> HEAD + r.bytes()).sum();
    assertThat(first).as("bytes of the first view").isLessThanOrEqualTo(FIRST_VIEW);
    assertThat(resources)
        .allSatisfy(
            resource ->
                assertThat(
                        resource.headers().firstValue("Cache-Control").orElse("")
                            + resource.headers().firstValue("Expires").orElse(""))
                    .as("kept by the browser: " + resource.address())
                    .isNotEmpty()
                    .doesNotContain("no-store", "no-cache"));
    assertThat(HEAD + page.bytes()).as("bytes of a later view").isLessThanOrEqualTo(LATER_VIEW);
  }

  private static List<PageVisitor.View> resourcesOf(PageVisitor visitor, PageVisitor.View page) {
    Set<String> addresses = new LinkedHashSet<>();
    collect(page, RESOURCE, addresses);
    List<PageVisitor.View> resources = new ArrayList<>();
    for (String address : addresses) {
      resources.add(fetched(visitor, address));
    }
    Set<String> inStylesheets = new LinkedHashSet<>();
    resources.stream()
        .filter(r -> r.headers().firstValue("Content-Type").orElse("").contains("css"))
        .forEach(sheet -> collect(sheet, IN_STYLESHEET, inStylesheets));
    inStylesheets.removeAll(addresses);
    for (String address : inStylesheets) {
      resources.add(fetched(visitor, address));
    }
    return resources;
  }

  private static PageVisitor.View fetched(PageVisitor visitor, String address) {
    PageVisitor.View resource = visitor.get(address);
    assertThat(resource.status()).as(address).isEqualTo(200);
    return resource;
  }

  private static void collect(PageVisitor.View from, Pattern pattern, Set<String> addresses) {
    pattern
        .matcher(from.body())
        .results()
        .map(found -> found.group(1).replace("&amp;", "&"))
        .filter(address -> !address.startsWith("data:"))
        .map(address -> from.address().resolve(address))
        .forEach(
            address -> {
              assertThat(authority(address))
                  .as(address.toString())
                  .isEqualTo(authority(from.address()));
              addresses.add(address.toString());
            });
  }

  private static String authority(URI address) {
    return address.getScheme() + "://" + address.getAuthority();
  }

  private static void carriesThePolicy(PageVisitor.View view) {
    String policy = view.headers().firstValue("Content-Security-Policy").orElse("");
    assertThat(policy)
        .as("policy of " + view.address())
        .contains("default-src", "frame-ancestors 'none'");
    assertThat(policy).doesNotContain("unsafe-inline", "unsafe-eval", "*");
    if (!policy.contains("default-src 'none'")) {
      assertThat(policy).contains("object-src 'none'");
      assertThat(policy.substring(policy.indexOf("script-src")))
          .matches("script-src 'self'( 'nonce-[^']+')?;?");
    }
    assertThat(view.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
  }
}
