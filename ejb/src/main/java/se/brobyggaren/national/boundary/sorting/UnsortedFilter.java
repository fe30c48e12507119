package se.brobyggaren.national.boundary.sorting;

import jakarta.validation.constraints.Min;

/**
 * Which unsorted reports to show; null or blank is no condition.
 *
 * @param authority national code
 * @param type national code
 * @param county two-digit code
 * @param oldestFirst otherwise the newest come first
 * @param page from 1
 */
public record UnsortedFilter(
    String authority, String type, String county, boolean oldestFirst, @Min(1) int page) {
  public static final UnsortedFilter ALL = new UnsortedFilter(null, null, null, false, 1);
}
