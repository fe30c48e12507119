package se.brobyggaren.statistics.boundary;

import se.brobyggaren.kernel.BusinessRuleViolation;
import se.brobyggaren.statistics.boundary.report.ReportDiscrepancy;

/** A quarter that cannot be published. */
public class PublishingRefused extends BusinessRuleViolation {
  private PublishingRefused(String key, Object... args) {
    super(key, args);
  }

  /** It ends today or later: its figures can still change by what happens. */
  static PublishingRefused notClosed(Quarter quarter) {
    return new PublishingRefused(
        "statistics.publishingRefused.notClosed",
        quarter.number(),
        Integer.toString(quarter.year()),
        quarter.last());
  }

  static PublishingRefused alreadyPublished(Quarter quarter) {
    return new PublishingRefused(
        "statistics.publishingRefused.already", quarter.number(), Integer.toString(quarter.year()));
  }

  /** What the county has of the later one binds the earlier: quarters go out as time goes. */
  static PublishingRefused laterIsPublished(Quarter quarter, Quarter later) {
    return new PublishingRefused(
        "statistics.publishingRefused.later",
        quarter.number(),
        Integer.toString(quarter.year()),
        later.number(),
        Integer.toString(later.year()));
  }

  /** Work was recorded after the lead looked. */
  static PublishingRefused changedMeanwhile(Quarter quarter) {
    return new PublishingRefused(
        "statistics.publishingRefused.changed", quarter.number(), Integer.toString(quarter.year()));
  }

  /** The first reason is named; the page shows them all. */
  static PublishingRefused doesNotReconcile(ReportDiscrepancy first, int all) {
    return new PublishingRefused(
        "statistics.publishingRefused." + first.kind(),
        first.place(),
        first.expected(),
        first.found(),
        all);
  }
}
