package se.brobyggaren.kernel;

import jakarta.enterprise.util.Nonbinding;
import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Who may call a boundary method. The caller must hold one of the roles, today, in the active
 * scope; otherwise {@link NotAllowed}, and the refusal is kept in the audit record.
 *
 * <p>Stands on every public method of a boundary class ({@link BeforeScope} is the only
 * alternative).
 */
@InterceptorBinding
@Inherited
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface Allows {
  @Nonbinding
  Role[] value() default {};

  /** An ended tenant answers questions and refuses changes. */
  @Nonbinding
  Effect effect() default Effect.CHANGES;

  /** What a boundary method does to the records. */
  enum Effect {
    READS,
    CHANGES,
    /** Adds to what is known of days that are over: an ended tenant's records can be completed. */
    COMPLETES,
    /** Changes who may look, not what there is: an ended tenant can still be opened to a reader. */
    OPENS
  }
}
