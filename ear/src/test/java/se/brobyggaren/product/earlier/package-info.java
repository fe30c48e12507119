/** Files of earlier years in the running product: at the same moment, and on the page. */
package se.brobyggaren.product.earlier;
