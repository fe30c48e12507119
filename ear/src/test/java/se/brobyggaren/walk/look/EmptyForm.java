package se.brobyggaren.walk.look;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;

/**
 * Ett formulär som skickas tomt: the one on the page that asks for most; its required fields are
 * emptied, so nothing is saved.
 */
final class EmptyForm {
  private static final String SEND =
      """
      () => {
        const asked = f => Array.from(f.querySelectorAll('[aria-required="true"]'))
          .filter(e => e.value !== undefined && !e.readOnly && (e.tagName !== 'SELECT' || e.querySelector('option[value=""]')));
        const forms = Array.from(document.querySelectorAll('form.bb-form'))
          .filter(f => asked(f).length && f.querySelector('[type=submit]'))
          .sort((a, b) => asked(b).length - asked(a).length);
        if (!forms.length) return false;
        asked(forms[0]).forEach(e => { e.value = ''; });
        const buttons = Array.from(forms[0].querySelectorAll('[type=submit]'));
        (buttons.find(b => b.classList.contains('bb-primary')) || buttons[0]).click();
        return true;
      }""";

  private static final String DEAD_LINKS =
      """
      () => Array.from(document.querySelectorAll('.bb-errors li'))
        .filter(li => { const a = li.querySelector('a'); return !a || !document.getElementById(decodeURIComponent(a.hash.slice(1))); })
        .map(li => li.innerText)""";

  private EmptyForm() {}

  /** False where the page has no form that asks for something. */
  static boolean sentOn(Page page) {
    page.evaluate("() => { window.sentFromHere = true; }");
    if (!(boolean) page.evaluate(SEND)) {
      return false;
    }
    page.waitForFunction("() => !window.sentFromHere && document.readyState === 'complete'");
    return true;
  }

  /** The summary must be there, and each line of it lead to its field. */
  @SuppressWarnings("unchecked")
  static List<String> faults(Page page) {
    List<String> faults = new ArrayList<>();
    if (page.locator(".bb-errors li").count() == 0) {
      faults.add("no summary of errors");
    }
    ((List<String>) page.evaluate(DEAD_LINKS))
        .forEach(line -> faults.add("leads nowhere: " + line));
    return faults;
  }
}
