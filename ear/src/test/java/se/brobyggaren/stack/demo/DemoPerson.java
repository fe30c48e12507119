package se.brobyggaren.stack.demo;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import net.datafaker.Faker;

/**
 * En påhittad person: somebody who can sign in to the demo.
 *
 * @param username {@code <role>.<tenant alias or body>}
 * @param organizations the aliases the person belongs to
 * @param does what the person does there, in words
 */
public record DemoPerson(String username, List<String> organizations, String does) {
  public static final String PASSWORD = "demo";

  public DemoPerson {
    organizations = List.copyOf(organizations);
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
