package se.brobyggaren.web.form;

import jakarta.validation.ConstraintViolation;
import java.util.Locale;
import java.util.Map;
import se.brobyggaren.web.text.Texts;

/**
 * Ett villkor på en uppgift i ord. The server speaks its own language there, and not always the
 * reader's.
 */
final class BrokenConstraint {
  private static final String KEY = "frame.constraint.";

  private BrokenConstraint() {}

  static String inWords(ConstraintViolation<?> broken, Locale locale) {
    Map<String, Object> says = broken.getConstraintDescriptor().getAttributes();
    return switch (nameOf(broken)) {
      case "Min" -> Texts.in(locale, KEY + "min", says.get("value"));
      case "Max" -> Texts.in(locale, KEY + "max", says.get("value"));
      case "Size" -> Texts.in(locale, KEY + "size", says.get("max"));
      case "NotNull", "NotBlank", "NotEmpty" -> Texts.in(locale, KEY + "missing");
      case "Past" -> Texts.in(locale, KEY + "past");
      case "PastOrPresent" -> Texts.in(locale, KEY + "pastOrPresent");
      default -> broken.getMessage();
    };
  }

  /** The last name of the path, {@code decidedOn}: a field of the page is called the same. */
  static String fieldOf(ConstraintViolation<?> broken) {
    String path = broken.getPropertyPath().toString();
    return path.substring(path.lastIndexOf('.') + 1).replaceAll("\\[.*", "");
  }

  private static String nameOf(ConstraintViolation<?> broken) {
    return broken.getConstraintDescriptor().getAnnotation().annotationType().getSimpleName();
  }
}
