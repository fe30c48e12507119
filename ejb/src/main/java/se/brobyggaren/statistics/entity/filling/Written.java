package se.brobyggaren.statistics.entity.filling;

import java.math.BigDecimal;
import java.util.Objects;

/** A text or a figure; neither is an empty place. */
public record Written(String told, BigDecimal amount) {
  public static final Written NOTHING = new Written(null, null);

  /** What is nothing but space is empty; a browser's ends of lines are no change. */
  public static Written text(String text) {
    return text == null || text.isBlank()
        ? NOTHING
        : new Written(text.replace("\r\n", "\n").strip(), null);
  }

  public static Written figure(BigDecimal amount) {
    return new Written(null, amount);
  }

  boolean isEmpty() {
    return told == null && amount == null;
  }

  /** As in a list; null for an empty place. */
  String shown() {
    return amount == null ? told : amount.stripTrailingZeros().toPlainString().replace('.', ',');
  }

  boolean same(Written other) {
    boolean alike =
        amount == null || other.amount == null
            ? amount == other.amount
            : amount.compareTo(other.amount) == 0;
    return alike && Objects.equals(told, other.told);
  }
}
