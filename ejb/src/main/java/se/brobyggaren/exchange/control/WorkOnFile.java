package se.brobyggaren.exchange.control;

import se.brobyggaren.exchange.boundary.ImportId;
import se.brobyggaren.kernel.Identity;
import se.brobyggaren.kernel.Scope;

/** A file waits to be checked, or to be taken (arbete begärt). */
public record WorkOnFile(ImportId file, Step step, Scope scope, Identity who) {
  public enum Step {
    CHECK,
    TAKE
  }
}
