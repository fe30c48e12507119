package se.brobyggaren.kernel;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Stands on the package of a business component and names the components whose boundary it may use.
 * The architecture test holds every dependency against it.
 */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.PACKAGE)
public @interface Component {
  String[] mayUse() default {};
}
