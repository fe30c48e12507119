package se.brobyggaren.kernel;

import jakarta.ejb.ApplicationException;
import java.util.List;

/**
 * A rule of the work that the request breaks. Nothing of the request is kept. The key names the
 * sentence that explains it, with the arguments filled in; pages and REST resolve it in the same
 * bundle.
 */
@ApplicationException(rollback = true, inherited = true)
public abstract class BusinessRuleViolation extends RuntimeException {
  private final String key;
  private final transient List<Object> args;

  protected BusinessRuleViolation(String key, Object... args) {
    super(key + List.of(args));
    this.key = key;
    this.args = List.of(args);
  }

  public String key() {
    return key;
  }

  public List<Object> args() {
    return args;
  }
}
