/** Looks ahead. */
@Component(mayUse = "casework")
package se.brobyggaren.architecture.examples.order.audit;

import se.brobyggaren.kernel.Component;
