package se.brobyggaren.web.export;

import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** Hela listan: a file holds what the filter selects, however few rows a page shows. */
public final class AllPages {
  private AllPages() {}

  /**
   * @param pages how many there are
   * @param rows of one page, counted from 1
   */
  public static <T> List<T> of(long pages, IntFunction<List<T>> rows) {
    return IntStream.rangeClosed(1, (int) pages).mapToObj(rows).flatMap(List::stream).toList();
  }
}
