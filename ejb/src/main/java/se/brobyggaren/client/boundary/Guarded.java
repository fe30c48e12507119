package se.brobyggaren.client.boundary;

import java.io.Serializable;
import java.util.Optional;
import java.util.function.Function;

/**
 * Something that a protected identity (skyddade personuppgifter) hides: a typed value, never a
 * blank.
 */
public sealed interface Guarded<T extends Serializable> extends Serializable {

  /** Shown to the one who asked. */
  record Shown<T extends Serializable>(T value) implements Guarded<T> {}

  /** Seen by the lead and the person's own ombud only. */
  record Protected<T extends Serializable>() implements Guarded<T> {}

  static <T extends Serializable> Guarded<T> of(T value, boolean mayBeSeen) {
    return mayBeSeen ? new Shown<>(value) : new Protected<>();
  }

  default boolean hidden() {
    return this instanceof Protected;
  }

  /** Empty when hidden, or when there is nothing. */
  default Optional<T> visible() {
    return this instanceof Shown<T> shown ? Optional.ofNullable(shown.value()) : Optional.empty();
  }

  default <R extends Serializable> Guarded<R> map(Function<T, R> change) {
    return this instanceof Shown<T> shown
        ? new Shown<>(change.apply(shown.value()))
        : new Protected<>();
  }
}
