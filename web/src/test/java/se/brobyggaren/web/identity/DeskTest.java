package se.brobyggaren.web.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DeskTest {
  private final Desk desk = new Desk();

  @Test
  void aFormIsNewOnce() {
    assertThat(desk.firstTime("a")).isTrue();
    assertThat(desk.firstTime("a")).isFalse();
    assertThat(desk.firstTime("b")).isTrue();
  }

  @Test
  void ofManyAtTheSameMomentOneIsFirst() throws Exception {
    var pool = Executors.newFixedThreadPool(8);
    try {
      Callable<Boolean> press = () -> desk.firstTime("double click");
      long first = 0;
      for (var answer : pool.invokeAll(Stream.generate(() -> press).limit(64).toList())) {
        first += answer.get() ? 1 : 0;
      }
      assertThat(first).isEqualTo(1);
    } finally {
      pool.shutdownNow();
    }
  }

  @Test
  void itGoesAlongToAnotherServer() throws Exception {
    desk.workIn("timra-harnosand");
    desk.firstTime("a");
    desk.handled("a");
    var bytes = new ByteArrayOutputStream();
    new ObjectOutputStream(bytes).writeObject(desk);
    var arrived =
        (Desk) new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray())).readObject();
    assertThat(arrived.scope()).contains("timra-harnosand");
    assertThat(arrived.firstTime("a")).isFalse();
    assertThat(arrived.handledForms()).containsExactly("a");
  }

  @Test
  void itForgetsTheOldestSoThatASessionStaysSmall() {
    for (int i = 0; i < 1000; i++) {
      desk.handled("form " + i);
    }
    assertThat(desk.handledForms()).hasSize(10).contains("form 999").doesNotContain("form 0");
  }
}
