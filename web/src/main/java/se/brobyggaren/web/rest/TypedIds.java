package se.brobyggaren.web.rest;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.UUID;

/**
 * Typade beteckningar: records with one UUID named {@code value}, such as ReferralId. Outside they
 * are plain strings.
 */
public final class TypedIds {

  private TypedIds() {}

  public static boolean isTypedId(Class<?> type) {
    if (!type.isRecord()) {
      return false;
    }
    RecordComponent[] components = type.getRecordComponents();
    return components.length == 1
        && components[0].getName().equals("value")
        && components[0].getType() == UUID.class;
  }

  public static String textOf(Object id) {
    try {
      return id.getClass().getMethod("value").invoke(id).toString();
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * @throws IllegalArgumentException when the text is no UUID
   */
  public static <T> T of(Class<T> type, String text) {
    try {
      return type.getConstructor(UUID.class).newInstance(UUID.fromString(text));
    } catch (InvocationTargetException e) {
      throw new IllegalArgumentException(e.getCause());
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }
}
