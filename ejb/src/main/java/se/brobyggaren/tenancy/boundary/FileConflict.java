package se.brobyggaren.tenancy.boundary;

import java.io.Serializable;
import java.time.Instant;

/**
 * File and page both changed the tenant. The page's version is in force. To settle it, let the file
 * say what shall hold (starting from the page's text) and load it again.
 */
public record FileConflict(Instant found, String file, String page) implements Serializable {}
