package se.brobyggaren.stack.demo;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import net.datafaker.Faker;
import se.brobyggaren.kernel.Role;

/**
 * En påhittad person: somebody who can sign in to the demo.
 *
 * @param username {@code <role>.<tenant alias or body>}
 * @param organizations the aliases the person belongs to
 * @param roles what the person holds in each of them
 */
public record DemoPerson(String username, List<String> organizations, Set<Role> roles) {
  public static final String PASSWORD = "demo";

  public DemoPerson {
    organizations = List.copyOf(organizations);
    roles = Set.copyOf(roles);
  }

  String email() {
    return username + "@brobyggaren.example";
  }

  /** Always the same for the same user name. */
  String firstName() {
    return names().name().firstName();
  }

  String lastName() {
    return names().name().lastName();
  }

  private Faker names() {
    return new Faker(Locale.forLanguageTag("sv-SE"), new Random(username.hashCode()));
  }
}
