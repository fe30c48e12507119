package se.brobyggaren.walk;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** What came back. */
record Answer(int status, String body) {
  private static final Pattern UUID =
      Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");
  private static final Pattern OF_THE_MOMENT =
      Pattern.compile("\"(instance|reference)\"\\s*:\\s*\"[^\"]*\"");

  boolean isFine() {
    return status == 200;
  }

  boolean isDenial() {
    return status == 401 || status == 403 || status == 404;
  }

  /**
   * Keys of records in it; they cannot be guessed, so whoever reads one has been shown a record.
   */
  Set<String> keys() {
    return UUID.matcher(body)
        .results()
        .map(MatchResult::group)
        .collect(java.util.stream.Collectors.toCollection(TreeSet::new));
  }

  /** Without what tells two questions apart. */
  Answer alike() {
    String still = OF_THE_MOMENT.matcher(body).replaceAll("");
    return new Answer(status, UUID.matcher(still).replaceAll("<key>"));
  }
}
