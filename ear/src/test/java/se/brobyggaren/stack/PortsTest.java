package se.brobyggaren.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PortsTest {
  private static final List<String> PARTS =
      List.of(
          "the web server", "the server's health", "Keycloak", "Keycloak's health", "PostgreSQL");

  @Test
  void freePortsDiffer() {
    Ports ports = Ports.free();
    assertThat(
            Set.of(
                ports.web(),
                ports.management(),
                ports.keycloak(),
                ports.keycloakHealth(),
                ports.database()))
        .hasSize(5);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3, 4})
  void everyPortInUseIsNamedTogetherWithItsPartAndAWayOut(int place) throws IOException {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      assertThatThrownBy(withTaken(taken.getLocalPort(), place)::requireFree)
          .isInstanceOf(CannotStart.class)
          .hasMessageContaining("port %d (%s)".formatted(taken.getLocalPort(), PARTS.get(place)))
          .hasMessageContaining("Nothing was started or changed")
          .hasMessageContaining("Stop that program");
    }
  }

  @Test
  void aProgramThatListensToEverybodyIsInTheWayToo() throws IOException {
    try (ServerSocket taken = new ServerSocket(0)) {
      assertThatThrownBy(withTaken(taken.getLocalPort(), 0)::requireFree)
          .isInstanceOf(CannotStart.class);
    }
  }

  @Test
  void allPortsInUseAreNamedAtOnce() throws IOException {
    try (ServerSocket one = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      Ports free = Ports.free();
      Ports ports =
          new Ports(
              one.getLocalPort(),
              free.management(),
              free.keycloak(),
              free.keycloakHealth(),
              other.getLocalPort());
      assertThatThrownBy(ports::requireFree)
          .hasMessageContaining("" + one.getLocalPort())
          .hasMessageContaining("" + other.getLocalPort());
    }
  }

  private static Ports withTaken(int taken, int place) {
    Ports free = Ports.free();
    int[] ports = {
      free.web(), free.management(), free.keycloak(), free.keycloakHealth(), free.database()
    };
    ports[place] = taken;
    return new Ports(ports[0], ports[1], ports[2], ports[3], ports[4]);
  }
}
