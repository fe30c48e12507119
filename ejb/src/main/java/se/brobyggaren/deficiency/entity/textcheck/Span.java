package se.brobyggaren.deficiency.entity.textcheck;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.brobyggaren.deficiency.boundary.sharing.Finding;

/** A stretch of a text (avsnitt) that looks like something. */
record Span(Finding.Kind kind, int start, int end) {

  boolean overlaps(Span other) {
    return start < other.end && other.start < end;
  }

  static List<Span> all(Finding.Kind kind, Pattern pattern, String text) {
    List<Span> spans = new ArrayList<>();
    Matcher matcher = pattern.matcher(text);
    while (matcher.find()) {
      spans.add(new Span(kind, matcher.start(), matcher.end()));
    }
    return spans;
  }
}
