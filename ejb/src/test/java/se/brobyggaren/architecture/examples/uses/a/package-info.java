/** Knows b, and more of it than b shows. */
@Component(mayUse = "b")
package se.brobyggaren.architecture.examples.uses.a;

import se.brobyggaren.kernel.Component;
