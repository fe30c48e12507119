package se.brobyggaren.walk.look;

import java.util.List;

/**
 * Ett sätt att se sidorna: in which language and look, how wide, and what axe is asked there.
 *
 * @param narrowest the width at which the page must still fit without scrolling sideways
 * @param rules of axe that this variant can change; all where the list is empty
 */
record Variant(
    String name, String language, String theme, int width, int narrowest, List<String> rules) {

  static final Variant SWEDISH_LIGHT = new Variant("svenska", "sv", "light", 1280, 1280, List.of());

  static final Variant ENGLISH_DARK =
      new Variant(
          "english-dark",
          "en",
          "dark",
          1280,
          1280,
          List.of("color-contrast", "html-has-lang", "html-lang-valid", "link-in-text-block"));

  /** A phone; 320 is what a page is wide when somebody enlarges it four times. */
  static final Variant PHONE =
      new Variant(
          "mobil", "sv", "light", 360, 320, List.of("target-size", "scrollable-region-focusable"));

  static final List<Variant> ALL = List.of(SWEDISH_LIGHT, ENGLISH_DARK, PHONE);
}
