/**
 * Prov inuti servern: Arquillian's way into a server of ours.
 *
 * <p>A test class in {@code se.brobyggaren.incontainer} with {@link
 * se.brobyggaren.stack.container.InContainer} runs inside the whole archive, on a real database of
 * its own. All such classes share one archive, deployed once.
 */
package se.brobyggaren.stack.container;
