package se.brobyggaren.deficiency.boundary.reading;

/** What can happen to a report (händelse). */
public enum ReportEvent {
  OBSERVED,
  OCCURRED_AGAIN,
  REPORTED,
  REVISED,
  RETURNED,
  DECIDED,
  SENT,
  REMINDED,
  ANSWERED,
  UNANSWERED,
  FOLLOWED_UP,
  CLOSED,
  SHARED,
  WITHDRAWN
}
