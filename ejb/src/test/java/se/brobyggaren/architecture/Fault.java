package se.brobyggaren.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;

/** What a rule says when it is broken. */
public final class Fault {
  private Fault() {}

  /** The condition names every fault of a class in words; nulls are no faults. */
  public static ArchCondition<JavaClass> forEach(
      String description, Function<JavaClass, Stream<String>> faults) {
    return new ArchCondition<>(description) {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        faults
            .apply(type)
            .filter(Objects::nonNull)
            .distinct()
            .forEach(
                fault ->
                    events.add(SimpleConditionEvent.violated(type, type.getName() + ": " + fault)));
      }
    };
  }

  static String of(String fault, String where) {
    return fault == null ? null : fault + " (" + where + ")";
  }
}
