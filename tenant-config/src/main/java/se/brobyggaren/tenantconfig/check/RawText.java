package se.brobyggaren.tenantconfig.check;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** A file's bytes as text (filens text): UTF-8, not empty, not huge, no tabs in the margin. */
public final class RawText {
  public static final int MOST_BYTES = 256 * 1024;

  private RawText() {}

  /** The text, or null after a problem was added. */
  public static String of(byte[] bytes, List<Problem> problems) {
    if (bytes.length > MOST_BYTES) {
      problems.add(Problem.error(0, "file.huge", MOST_BYTES / 1024));
      return null;
    }
    CharBuffer text = CharBuffer.allocate(bytes.length + 1);
    CoderResult result =
        StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes), text, true);
    text.flip();
    if (result.isError() || text.chars().anyMatch(c -> c == 0)) {
      int line = 1 + (int) text.chars().takeWhile(c -> c != 0).filter(c -> c == '\n').count();
      problems.add(Problem.error(line, "file.encoding"));
      return null;
    }
    return withoutByteOrderMark(text.toString());
  }

  /** Problems of the text that are told before it is parsed. */
  static Optional<Problem> unreadable(String text) {
    if (text.length() > MOST_BYTES) {
      return Optional.of(Problem.error(0, "file.huge", MOST_BYTES / 1024));
    }
    List<String> lines = text.lines().toList();
    if (lines.stream().map(String::strip).allMatch(l -> l.isEmpty() || l.startsWith("#"))) {
      return Optional.of(Problem.error(0, "file.empty"));
    }
    return IntStream.range(0, lines.size())
        .filter(i -> lines.get(i).matches(" *\t.*"))
        .mapToObj(i -> Problem.error(i + 1, "file.tab"))
        .findFirst();
  }

  private static String withoutByteOrderMark(String text) {
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }
}
