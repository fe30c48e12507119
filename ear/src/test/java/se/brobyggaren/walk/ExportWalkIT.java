package se.brobyggaren.walk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import se.brobyggaren.stack.junit.Product;
import se.brobyggaren.stack.junit.RunningProduct;

/** Every page that offers its list as a file gives that file. */
@RunningProduct
class ExportWalkIT {
  private static final Pattern FILE = Pattern.compile("href=\"(/app/[^\"]*export=(xlsx|csv))\"");

  @TestFactory
  Stream<DynamicTest> whatIsOfferedAsAFileIsOne(Product product) {
    List<String> people = new ArrayList<>(People.AT_HOME);
    people.addAll(People.BODIES);
    List<DynamicTest> tests = new ArrayList<>();
    for (Pages.Opened page : Pages.opened(product, people).values()) {
      FILE.matcher(page.view().body())
          .results()
          .forEach(
              found ->
                  tests.add(
                      DynamicTest.dynamicTest(
                          page.owner() + " " + found.group(1),
                          () ->
                              isAFile(
                                  PageVisitor.as(product, page.owner())
                                      .get(found.group(1).replace("&amp;", "&")),
                                  found.group(2)))));
    }
    assertThat(tests).hasSizeGreaterThan(20);
    return tests.stream();
  }

  private static void isAFile(PageVisitor.View view, String ending) {
    assertThat(view.status()).isEqualTo(200);
    assertThat(view.headers().firstValue("Content-Disposition").orElse(""))
        .startsWith("attachment")
        .contains("." + ending);
    assertThat(view.body()).startsWith(ending.equals("csv") ? "\ufeff" : "PK");
  }
}
