/** Has a boundary. */
@Component
package se.brobyggaren.architecture.examples.uses.b;

import se.brobyggaren.kernel.Component;
