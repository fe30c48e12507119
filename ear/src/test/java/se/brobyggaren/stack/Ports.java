package se.brobyggaren.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.ServerSocket;
import java.net.SocketException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Portar: where each part of the product listens, on localhost only. */
public record Ports(int web, int management, int keycloak, int keycloakHealth, int database) {
  private static final List<InetAddress> LOCALHOST = localhost();

  /** Fixed, so that bookmarks and the identity provider's addresses stay the same. */
  public static Ports ofDemo() {
    return new Ports(8080, 9990, 8180, 9180, 5442);
  }

  /** Chosen by the operating system, so that several checkouts can run their tests at once. */
  public static Ports free() {
    List<ServerSocket> held = new ArrayList<>();
    try {
      for (int i = 0; i < 5; i++) {
        held.add(new ServerSocket(0, 1, InetAddress.getLoopbackAddress()));
      }
      int[] ports = held.stream().mapToInt(ServerSocket::getLocalPort).toArray();
      return new Ports(ports[0], ports[1], ports[2], ports[3], ports[4]);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      held.forEach(Ports::close);
    }
  }

  /** The same database and login, with room for another server. */
  Ports withOtherServer() {
    Ports free = free();
    return new Ports(free.web, free.management, keycloak, keycloakHealth, database);
  }

  /** Says all of them at once, so that nobody frees one port to be told of the next. */
  void requireFree() {
    List<String> taken =
        byPart().entrySet().stream()
            .filter(part -> isInUse(part.getValue()))
            .map(part -> "%d (%s)".formatted(part.getValue(), part.getKey()))
            .toList();
    if (!taken.isEmpty()) {
      throw new CannotStart(
          "In use by another program: port %s. Nothing was started or changed. Stop that program (ss -ltnp shows which it is) and start again."
              .formatted(String.join(", port ", taken)));
    }
  }

  private Map<String, Integer> byPart() {
    Map<String, Integer> parts = new LinkedHashMap<>();
    parts.put("the web server", web);
    parts.put("the server's health", management);
    parts.put("Keycloak", keycloak);
    parts.put("Keycloak's health", keycloakHealth);
    parts.put("PostgreSQL", database);
    return parts;
  }

  /** Browsers try both addresses of localhost: a stranger on either would be met. */
  private static boolean isInUse(int port) {
    return LOCALHOST.stream().anyMatch(address -> isInUse(address, port));
  }

  private static boolean isInUse(InetAddress address, int port) {
    try (ServerSocket socket = new ServerSocket()) {
      // A port whose last connections are only fading away can be taken over.
      socket.setReuseAddress(true);
      socket.bind(new InetSocketAddress(address, port));
      return false;
    } catch (IOException e) {
      return true;
    }
  }

  /** Both kinds, where this machine has both. */
  private static List<InetAddress> localhost() {
    try {
      return NetworkInterface.networkInterfaces()
          .flatMap(NetworkInterface::inetAddresses)
          .filter(InetAddress::isLoopbackAddress)
          .toList();
    } catch (SocketException e) {
      return List.of(InetAddress.getLoopbackAddress());
    }
  }

  private static void close(ServerSocket socket) {
    try {
      socket.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
