/**
 * The bodies that decide and advise (ledningsgrupp, samverkansgrupp, samrådsgrupp): their seats
 * come from the configuration in force on a day; here stand who sits on them and what a meeting
 * decided. What is decided about is a key of another component.
 */
@Component(mayUse = {"kernel", "audit", "tenancy"})
package se.brobyggaren.steering;

import se.brobyggaren.kernel.Component;
