package se.brobyggaren.web.export;

/** Text i element: XHTML in which what people wrote stays text. */
public final class Markup {
  private final StringBuilder written = new StringBuilder();

  /**
   * @param element its name, and its attributes where it has any
   */
  public Markup open(String element) {
    written.append('<').append(element).append('>');
    return this;
  }

  public Markup close(String element) {
    written.append("</").append(element).append(">\n");
    return this;
  }

  /** An element with nothing but a text in it. */
  public Markup text(String element, String text) {
    open(element);
    written.append(escaped(text));
    int space = element.indexOf(' ');
    return close(space < 0 ? element : element.substring(0, space));
  }

  /** Nothing at all where there is no text. */
  public Markup textIfAny(String element, String text) {
    return text == null || text.isBlank() ? this : text(element, text);
  }

  /** What XML does not allow at all is left out: a form may have been sent with it. */
  public static String escaped(String text) {
    var out = new StringBuilder();
    text.codePoints()
        .filter(c -> c >= 0x20 && c != 0xFFFE && c != 0xFFFF || c == '\n' || c == '\t')
        .filter(c -> c < 0xD800 || c > 0xDFFF)
        .forEach(
            c -> {
              switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                default -> out.appendCodePoint(c);
              }
            });
    return out.toString();
  }

  @Override
  public String toString() {
    return written.toString();
  }
}
