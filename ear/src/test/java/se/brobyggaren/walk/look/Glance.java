package se.brobyggaren.walk.look;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;

/**
 * En blick på en sida: what a browser makes of it.
 *
 * @param texts every piece of text in the document, hidden ones too and codes of files not, and of
 *     the attributes that are read aloud
 * @param tooWide what sticks out of the window, where something does
 */
record Glance(
    String title,
    String language,
    int headings,
    List<String> texts,
    int wide,
    int window,
    String tooWide) {

  private static final String LOOK =
      """
      () => {
        const texts = [];
        const add = t => { const s = (t || '').replace(/\\s+/g, ' ').trim(); if (s) texts.push(s); };
        const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
        while (walker.nextNode()) {
          if (!['SCRIPT', 'STYLE', 'CODE'].includes(walker.currentNode.parentElement.tagName)) add(walker.currentNode.data);
        }
        document.querySelectorAll('[aria-label],[title],[placeholder],[alt]').forEach(e =>
          ['aria-label', 'title', 'placeholder', 'alt'].forEach(a => add(e.getAttribute(a))));
        document.querySelectorAll('input[type=submit]').forEach(e => add(e.value));
        const root = document.documentElement;
        let out = [];
        if (root.scrollWidth > window.innerWidth) {
          document.querySelectorAll('body *').forEach(e => {
            const box = e.getBoundingClientRect();
            if (box.right > window.innerWidth + 1 && box.width > 0 && !e.closest('.bb-scroll, .bb-nav')) {
              out.push(e.tagName + '.' + e.className + '#' + e.id + ' to ' + Math.round(box.right));
            }
          });
        }
        return { title: document.title, language: root.lang,
          headings: document.querySelectorAll('h1').length, texts: texts,
          wide: root.scrollWidth, window: window.innerWidth, out: out.slice(0, 4).join('; ') };
      }""";

  @SuppressWarnings("unchecked")
  static Glance at(Page page) {
    Map<String, Object> seen = (Map<String, Object>) page.evaluate(LOOK);
    return new Glance(
        (String) seen.get("title"),
        (String) seen.get("language"),
        (int) seen.get("headings"),
        (List<String>) seen.get("texts"),
        (int) seen.get("wide"),
        (int) seen.get("window"),
        (String) seen.get("out"));
  }
}
