/** A tenant's settings, over REST and in the browser. */
package se.brobyggaren.product.tenancy;
