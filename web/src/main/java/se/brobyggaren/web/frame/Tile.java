package se.brobyggaren.web.frame;

import java.util.List;

/**
 * Det som väntar, on one card of the start page. Texts are already in the reader's language.
 *
 * @param figure how many; null where a number says nothing
 * @param text one sentence about it; may be null
 * @param lines at most five that come first
 * @param href the list it is a part of
 * @param link what pressing it does, as a verb
 * @param urgent true puts it first
 */
public record Tile(
    String title,
    Integer figure,
    String text,
    List<Line> lines,
    String href,
    String link,
    boolean urgent) {

  /** One thing to open. */
  public record Line(String text, String href) {}
}
