package se.brobyggaren.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PortsTest {

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

  @Test
  void portInUseIsNamedTogetherWithAWayOut() throws IOException {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      Ports free = Ports.free();
      Ports ports =
          new Ports(
              free.web(),
              free.management(),
              taken.getLocalPort(),
              free.keycloakHealth(),
              free.database());
      assertThatThrownBy(ports::requireFree)
          .isInstanceOf(CannotStart.class)
          .hasMessageContaining("Port " + taken.getLocalPort())
          .hasMessageContaining("Keycloak")
          .hasMessageContaining("Stop that program");
    }
  }
}
