/** Comes later. */
@Component
package se.brobyggaren.architecture.examples.order.casework;

import se.brobyggaren.kernel.Component;
