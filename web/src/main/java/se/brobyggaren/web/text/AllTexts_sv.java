package se.brobyggaren.web.text;

import java.util.Map;
import java.util.Set;

/**
 * Svenska texter: says nothing of its own. It keeps a server whose own language is English from
 * answering a Swedish request in English.
 */
public class AllTexts_sv extends AllTexts {

  private static final Map<String, String> NONE = Map.of();

  @Override
  protected Object handleGetObject(String key) {
    return NONE.get(key);
  }

  @Override
  protected Set<String> handleKeySet() {
    return NONE.keySet();
  }
}
