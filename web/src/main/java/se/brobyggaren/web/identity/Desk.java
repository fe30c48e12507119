package se.brobyggaren.web.identity;

import jakarta.enterprise.context.SessionScoped;
import java.io.Serializable;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Arbetsbordet: what a signed-in browser session remembers. One scope for its whole life; a switch
 * ends the session, so nothing of the former scope can stay behind.
 */
@SessionScoped
public class Desk implements Serializable {
  private static final int SENT_REMEMBERED = 200;

  /** Each page tells them to the browser. */
  private static final int HANDLED_REMEMBERED = 10;

  private boolean begun;
  private String scope;
  private final Set<String> sent = Collections.newSetFromMap(new Recent(SENT_REMEMBERED));
  private final Set<String> handled = Collections.newSetFromMap(new Recent(HANDLED_REMEMBERED));

  /** Whether the session has only just begun; asking makes it begun. */
  public synchronized boolean begin() {
    boolean first = !begun;
    begun = true;
    return first;
  }

  public Optional<String> scope() {
    return Optional.ofNullable(scope);
  }

  public void workIn(String alias) {
    scope = alias;
  }

  /** Whether this is the first time the form is sent; asking makes it sent. */
  public synchronized boolean firstTime(String form) {
    return sent.add(form);
  }

  /** The form came all the way: the browser may forget what was typed in it. */
  public synchronized void handled(String form) {
    handled.add(form);
  }

  public synchronized List<String> handledForms() {
    return List.copyOf(handled);
  }

  private static final class Recent extends LinkedHashMap<String, Boolean> {
    private final int most;

    Recent(int most) {
      this.most = most;
    }

    @Override
    protected boolean removeEldestEntry(Map.Entry<String, Boolean> eldest) {
      return size() > most;
    }
  }
}
