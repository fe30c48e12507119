/** Det som fylls i på en rapports blankett: sidan, orden och REST. */
package se.brobyggaren.web.statistics.filling;
