package se.brobyggaren.stack.junit;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * I webbläsare: the whole product is up and a browser looks at it; ask for a {@link Browsing}.
 *
 * <p>Where there is no Chromium these tests are skipped and say why; with {@code
 * -Dbrowser=required} they fail instead.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@ExtendWith({ProductExtension.class, BrowserExtension.class})
public @interface InBrowser {}
