/**
 * Prov mot den körande produkten: what tests that need the whole product, or a browser, ask for.
 *
 * <p>{@link se.brobyggaren.stack.junit.RunningProduct} starts it once for all tests, with its demo
 * data; {@link se.brobyggaren.stack.junit.InBrowser} adds a browser. A parameter of type {@link
 * se.brobyggaren.stack.junit.Product} or {@link se.brobyggaren.stack.junit.Browsing} is filled in.
 */
package se.brobyggaren.stack.junit;
