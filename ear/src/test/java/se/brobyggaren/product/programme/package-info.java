/** The programmes of a förbund in the running product. */
package se.brobyggaren.product.programme;
