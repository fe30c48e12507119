/** Recording in seconds what the reports are made of. */
package se.brobyggaren.product.recording;
