package se.brobyggaren.intake.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Names for people whose identity is not shown (pseudonymer): Person A1 … Z9, then A10 and on. The
 * same all day, other ones the next day, so that nobody is followed over time.
 */
@ApplicationScoped
public class Pseudonyms {
  private static final int LETTERS = 26;

  @Inject Clock clock;

  private final byte[] secret = new SecureRandom().generateSeed(32);

  public Map<UUID, String> of(Collection<UUID> entries) {
    String day = LocalDate.now(clock).toString();
    List<UUID> shuffled =
        entries.stream().sorted(Comparator.comparing(entry -> mixed(entry, day))).toList();
    Map<UUID, String> names = new HashMap<>();
    for (int i = 0; i < shuffled.size(); i++) {
      char letter = (char) ('A' + i % LETTERS);
      names.put(shuffled.get(i), "Person " + letter + (i / LETTERS + 1));
    }
    return names;
  }

  private String mixed(UUID entry, String day) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update(secret);
      return HexFormat.of()
          .formatHex(digest.digest((entry + day).getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException everyPlatformHasIt) {
      throw new IllegalStateException(everyPlatformHasIt);
    }
  }
}
