package se.brobyggaren.frame;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.ElementHandle;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import se.brobyggaren.stack.demo.DemoPerson;
import se.brobyggaren.stack.junit.Browsing;

/** Somebody without a mouse: goes by Tab and sees at every stop where the focus is. */
record Keys(Page page) {
  private static final int MOST_STOPS = 250;
  private static final String WHERE =
      """
      target => {
        const e = document.activeElement, s = getComputedStyle(e), r = e.getBoundingClientRect();
        return {
          there: e === target || (e.type === 'radio' && target.type === 'radio' && e.name === target.name),
          outside: e === document.body,
          outlined: s.outlineStyle !== 'none' && parseFloat(s.outlineWidth) >= 2,
          inView: r.width > 0 && r.height > 0 && r.bottom > 0 && r.top < innerHeight && r.right > 0 && r.left < innerWidth,
          what: e.outerHTML.slice(0, 160)
        };
      }""";

  private static final String NOTE =
      """
      () => {
        const e = document.activeElement;
        return e !== document.body && !window.bbSeen.includes(e) && window.bbSeen.push(e) > 0;
      }""";

  /** Everything that Tab must come to, each group of radio buttons once. */
  private static final String MISSED =
      """
      () => Array.from(document.querySelectorAll('a[href], button, input, select, textarea, summary, [tabindex]'))
        .filter(e => e.tabIndex >= 0 && !e.disabled && e.type !== 'hidden' && e.checkVisibility())
        .filter(e => !window.bbSeen.some(s => s === e || (s.type === 'radio' && s.name === e.name)))
        .map(e => e.outerHTML.slice(0, 160))""";

  /** The login puts the focus where one types. */
  static Keys signIn(Browsing browsing, String username) {
    Page page = browsing.newPage();
    page.navigate("/app/start");
    Keys keys = new Keys(page);
    keys.type(username).press("Enter");
    page.waitForSelector("#password");
    keys.type(DemoPerson.PASSWORD).press("Enter");
    page.waitForURL("**/app/start");
    return keys;
  }

  Keys press(String key) {
    page.keyboard().press(key);
    return this;
  }

  Keys type(String text) {
    page.keyboard().type(text);
    return this;
  }

  Keys to(Locator target) {
    return go("Tab", target);
  }

  Keys to(String selector) {
    return to(page.locator(selector).first());
  }

  Keys backTo(String selector) {
    return go("Shift+Tab", page.locator(selector).first());
  }

  private Keys go(String key, Locator target) {
    ElementHandle wanted = target.elementHandle();
    for (int stop = 0; stop < MOST_STOPS; stop++) {
      page.keyboard().press(key);
      if (Boolean.TRUE.equals(stopAt(wanted).get("there"))) {
        return this;
      }
    }
    throw new AssertionError(key + " never comes to " + target + " on " + page.url());
  }

  /** Where the focus is; wherever it is, it is seen. */
  private Map<?, ?> stopAt(ElementHandle wanted) {
    Map<?, ?> stop = (Map<?, ?>) page.evaluate(WHERE, wanted);
    if (!Boolean.TRUE.equals(stop.get("outside"))) {
      assertThat(stop.get("outlined")).as("focus is seen on " + stop.get("what")).isEqualTo(true);
      assertThat(stop.get("inView")).as("in view: " + stop.get("what")).isEqualTo(true);
    }
    return stop;
  }

  /** Arrows in a group of radio buttons; Space chooses the one that Tab came to. */
  Keys choose(Locator radio) {
    to(radio);
    press("Space");
    for (int arrow = 0; arrow < MOST_STOPS && !radio.isChecked(); arrow++) {
      press("ArrowDown");
    }
    assertThat(radio.isChecked()).isTrue();
    return this;
  }

  /** As somebody types the first letters of a choice. */
  Keys pick(String selector, String beginning) {
    to(selector).type(beginning);
    assertThat(page.locator(selector).first().locator("option:checked").innerText())
        .startsWith(beginning);
    return this;
  }

  Keys enter(String selector, String text) {
    return to(selector).type(text);
  }

  /** To a place in the menu, opening the heading that it stands under. */
  Keys choosePlace(String path) {
    Locator place = page.locator(".bb-nav a[href='%s']".formatted(path));
    if (!place.isVisible()) {
      to(".bb-nav details:has(a[href='%s']) > summary".formatted(path)).press("Enter");
    }
    return follow(place, "**" + path);
  }

  /** To a link or a button, and through it to another address. */
  Keys follow(Locator link, String address) {
    to(link).press("Enter");
    page.waitForURL(address);
    return this;
  }

  Keys follow(String selector, String address) {
    return follow(page.locator(selector).first(), address);
  }

  /** Tab comes to everything there is and out again. */
  void assertNothingTrapsOrIsMissed() {
    page.reload();
    page.evaluate("() => { window.bbSeen = []; }");
    ElementHandle body = page.locator("body").elementHandle();
    boolean isNew = true;
    for (int stop = 0; stop < MOST_STOPS && isNew; stop++) {
      page.keyboard().press("Tab");
      stopAt(body);
      isNew = Boolean.TRUE.equals(page.evaluate(NOTE));
    }
    assertThat((List<?>) page.evaluate(MISSED)).as("Tab misses on " + page.url()).isEmpty();
  }
}
