package se.brobyggaren.web.tenancy;

import java.io.Serializable;
import java.time.LocalDate;
import se.brobyggaren.tenancy.boundary.NewestVersion;
import se.brobyggaren.tenancy.boundary.Resolution;

/** Det som en ändring vilar på: from when, why, who decided. */
public class ResolutionForm implements Serializable {
  private static final long serialVersionUID = 1L;

  private final int basedOn;
  private LocalDate from;
  private String reason;
  private String decider;
  private LocalDate decidedOn;
  private String reference;

  private ResolutionForm(int basedOn, LocalDate from) {
    this.basedOn = basedOn;
    this.from = from;
  }

  /** Begins today, or with the newest version if that one still lies ahead. */
  static ResolutionForm after(NewestVersion newest, LocalDate today) {
    return after(newest.number(), newest.from(), today);
  }

  /** As {@link #after(NewestVersion, LocalDate)}. */
  public static ResolutionForm after(int version, LocalDate from, LocalDate today) {
    return new ResolutionForm(version, from.isAfter(today) ? from : today);
  }

  public Resolution resolution() {
    return new Resolution(
        basedOn, from, reason, blankIsNone(decider), decidedOn, blankIsNone(reference));
  }

  private static String blankIsNone(String typed) {
    return typed == null || typed.isBlank() ? null : typed.strip();
  }

  public LocalDate getFrom() {
    return from;
  }

  public void setFrom(LocalDate from) {
    this.from = from;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }

  public String getDecider() {
    return decider;
  }

  public void setDecider(String decider) {
    this.decider = decider;
  }

  public LocalDate getDecidedOn() {
    return decidedOn;
  }

  public void setDecidedOn(LocalDate decidedOn) {
    this.decidedOn = decidedOn;
  }

  public String getReference() {
    return reference;
  }

  public void setReference(String reference) {
    this.reference = reference;
  }
}
