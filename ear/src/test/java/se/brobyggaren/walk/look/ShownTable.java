package se.brobyggaren.walk.look;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * En tabell som en sida visar och låter ladda ner.
 *
 * @param total how many rows the page says that there are, on all its pages
 * @param headings as they are read
 * @param rows one text a cell
 * @param xlsx where the table is as an Excel file
 * @param csv and as text
 */
record ShownTable(
    int total, List<String> headings, List<List<String>> rows, String xlsx, String csv) {
  private static final Pattern SECTION =
      Pattern.compile("(?s)<section class=\"bb-table\">.*?</section>");
  private static final Pattern COUNT = Pattern.compile("(?s)class=\"bb-count\">(.*?)</p>");
  private static final Pattern ROW = Pattern.compile("(?s)<tr[ >].*?</tr>");
  private static final Pattern CELL = Pattern.compile("(?s)<t[hd][ >].*?</t[hd]>");
  private static final Pattern UNSEEN =
      Pattern.compile("(?s)<span class=\"bb-visually-hidden\">.*?</span>|<[^>]*>");

  /** The one that can be downloaded; a page has at most one. */
  static Optional<ShownTable> on(String page) {
    return SECTION
        .matcher(page)
        .results()
        .map(section -> section.group())
        .filter(section -> section.contains("export=xlsx"))
        .findFirst()
        .map(ShownTable::read);
  }

  private static ShownTable read(String section) {
    Matcher count = COUNT.matcher(section);
    count.find();
    List<List<String>> rows =
        ROW.matcher(section)
            .results()
            .map(row -> CELL.matcher(row.group()).results().map(c -> seen(c.group())).toList())
            .toList();
    return new ShownTable(
        Integer.parseInt(seen(count.group(1)).replaceAll("\\D", "")),
        rows.get(0),
        rows.subList(1, rows.size()),
        link(section, "xlsx"),
        link(section, "csv"));
  }

  private static String link(String section, String format) {
    Matcher link = Pattern.compile("href=\"([^\"]*export=" + format + "[^\"]*)\"").matcher(section);
    link.find();
    return link.group(1).replace("&amp;", "&");
  }

  private static String seen(String html) {
    return UNSEEN
        .matcher(html)
        .replaceAll(" ")
        .replace("&amp;", "&")
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&#39;", "'")
        .replaceAll("[\\s\u00a0\u202f]+", " ")
        .strip();
  }
}
