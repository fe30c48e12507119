package se.brobyggaren.kernel.history;

import java.time.Instant;

/** The moment something was written down and by whom, beside the day it happened. */
public record Recorded(Instant at, String by) {}
