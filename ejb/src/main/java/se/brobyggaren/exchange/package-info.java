/**
 * What comes in and goes out as files (in- och utläsning): records of earlier years, in a
 * documented set of columns. A file is checked row by row before anything is kept, taken as a whole
 * or not at all, and can be withdrawn. One file at a time is in force. Statistics reads its rows
 * through views.
 */
@Component(mayUse = {"kernel", "audit", "tenancy", "client"})
package se.brobyggaren.exchange;

import se.brobyggaren.kernel.Component;
