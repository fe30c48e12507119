/** Is named by nobody. */
@Component
package se.brobyggaren.architecture.examples.uses.c;

import se.brobyggaren.kernel.Component;
