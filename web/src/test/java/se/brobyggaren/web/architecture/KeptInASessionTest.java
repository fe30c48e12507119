package se.brobyggaren.web.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import jakarta.enterprise.context.ConversationScoped;
import jakarta.enterprise.context.SessionScoped;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import se.brobyggaren.architecture.House;
import se.brobyggaren.kernel.CurrentUser;

/** Beans that outlive a request can move to another server with all they hold. */
class KeptInASessionTest {

  @TestFactory
  Stream<DynamicTest> everyBeanThatOutlivesARequestCanMove() {
    List<Class<?>> beans =
        House.of("se.brobyggaren.web").classes().stream()
            .filter(KeptInASessionTest::outlivesARequest)
            .<Class<?>>map(JavaClass::reflect)
            .toList();
    assertThat(beans).isNotEmpty();
    return beans.stream()
        .map(
            bean ->
                DynamicTest.dynamicTest(
                    bean.getSimpleName(),
                    () -> assertThat(KeptInASession.faultsOf(bean)).isEmpty()));
  }

  @Test
  void whatCannotMoveIsNoticed() {
    assertThat(KeptInASession.faultsOf(Heavy.class))
        .containsExactlyInAnyOrder(
            "Heavy is a " + Heavy.class.getName(),
            "Heavy.chosen is a java.util.Optional",
            "Heavy.rows<> is a " + Row.class.getName(),
            "Heavy.rows<>.cell is a java.lang.Object",
            "Heavy.later<> is a java.util.function.Supplier");
  }

  @Test
  void whatCanMoveIsLetBe() {
    assertThat(KeptInASession.faultsOf(Light.class)).isEmpty();
  }

  private static boolean outlivesARequest(JavaClass type) {
    return type.isAnnotatedWith(SessionScoped.class)
        || type.isAnnotatedWith(ConversationScoped.class)
        || type.isAnnotatedWith("jakarta.faces.view.ViewScoped")
        || type.isAnnotatedWith("org.omnifaces.cdi.ViewScoped")
        || type.isAnnotatedWith("jakarta.faces.flow.FlowScoped");
  }

  private record Row(Object cell) {}

  private static final class Heavy {
    Optional<String> chosen;
    List<Row> rows;
    Map<String, Supplier<String>> later;
  }

  private record Line(String text, int[] counts) implements Serializable {}

  private static final class Light implements Serializable {
    private static final long serialVersionUID = 1L;
    @Inject CurrentUser user;
    @Inject Clock clock;
    List<Line> lines;
    Map<String, List<Line>> groups;
    transient Object computed;
  }
}
