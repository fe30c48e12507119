package se.brobyggaren.kernel;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A boundary method that must work before any scope is chosen: signing in, listing one's own
 * memberships.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface BeforeScope {
  /** Why no role can be asked for here. */
  String value();
}
