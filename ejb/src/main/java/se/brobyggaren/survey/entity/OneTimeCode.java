package se.brobyggaren.survey.entity;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/**
 * A one-time code (engångskod), for example {@code 24KM-7PQR-9WXY-3ABC}: two characters for the
 * tenant's number, thirteen drawn at random (64 bits), one that shows a slip of the pen. There is
 * no 0, O, 1, I or L in it. It tells the service that handed it out, and nothing else.
 */
public final class OneTimeCode {
  private static final String ALPHABET = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";

  /** A prime, so that the check character shows every wrong character and every two exchanged. */
  private static final int BASE = ALPHABET.length();

  private static final int TENANT = 2;
  private static final int RANDOM = 13;
  private static final int LENGTH = TENANT + RANDOM + 1;
  private static final int GROUP = 4;
  private static final SecureRandom DICE = new SecureRandom();

  private final String text;

  private OneTimeCode(String text) {
    this.text = text;
  }

  /** A new one, of the tenant with the number. */
  public static OneTimeCode draw(int tenant) {
    if (tenant < 1 || tenant >= BASE * BASE) {
      throw new IllegalArgumentException("No code has room for tenant " + tenant);
    }
    StringBuilder drawn = new StringBuilder(LENGTH);
    drawn.append(ALPHABET.charAt(tenant / BASE)).append(ALPHABET.charAt(tenant % BASE));
    DICE.ints(RANDOM, 0, BASE).forEach(i -> drawn.append(ALPHABET.charAt(i)));
    return new OneTimeCode(drawn.append(check(drawn)).toString());
  }

  /** However it was typed; empty for what cannot be a code. */
  public static Optional<OneTimeCode> parse(String typed) {
    String text = typed.toUpperCase(Locale.ROOT).replaceAll("[\\s\\p{Pd}\u00a0\u2212.]", "");
    boolean fits =
        text.length() == LENGTH
            && text.chars().allMatch(c -> ALPHABET.indexOf(c) >= 0)
            && text.charAt(LENGTH - 1) == check(text.substring(0, LENGTH - 1));
    return fits ? Optional.of(new OneTimeCode(text)) : Optional.empty();
  }

  /** The number of the tenant that handed it out. */
  public int tenant() {
    return ALPHABET.indexOf(text.charAt(0)) * BASE + ALPHABET.indexOf(text.charAt(1));
  }

  /** As it is printed. */
  public String inGroups() {
    return text.replaceAll("(.{" + GROUP + "})(?!$)", "$1-");
  }

  /** What is kept of it: from this nobody comes back to the code. */
  public UUID digest() {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256")
              .digest(("survey-code:" + text).getBytes(StandardCharsets.US_ASCII));
      ByteBuffer first = ByteBuffer.wrap(hash);
      return new UUID(first.getLong(), first.getLong());
    } catch (NoSuchAlgorithmException everyPlatformHasIt) {
      throw new IllegalStateException(everyPlatformHasIt);
    }
  }

  private static char check(CharSequence before) {
    int sum = 0;
    for (int i = 0; i < before.length(); i++) {
      sum += (i + 2) * ALPHABET.indexOf(before.charAt(i));
    }
    return ALPHABET.charAt(sum % BASE);
  }

  /** Whoever logs it logs nothing. */
  @Override
  public String toString() {
    return "OneTimeCode";
  }
}
