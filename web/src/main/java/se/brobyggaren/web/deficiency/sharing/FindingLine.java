package se.brobyggaren.web.deficiency.sharing;

import java.io.Serializable;
import se.brobyggaren.deficiency.boundary.sharing.Finding;
import se.brobyggaren.deficiency.boundary.sharing.ShareReport.Confirmation;

/** Ett fynd i texten, in its surroundings, with the reason why it is harmless. */
public class FindingLine implements Serializable {
  private static final int AROUND = 40;

  private final Finding finding;
  private final String before;
  private final String after;
  private String reason;

  FindingLine(Finding finding, String whole, String reason) {
    this.finding = finding;
    this.reason = reason;
    before = whole.substring(Math.max(0, finding.start() - AROUND), finding.start());
    after = whole.substring(finding.end(), Math.min(whole.length(), finding.end() + AROUND));
  }

  boolean isAs(Finding other) {
    return finding.part() == other.part()
        && finding.kind() == other.kind()
        && finding.text().equals(other.text());
  }

  boolean isConfirmed() {
    return reason != null && !reason.isBlank();
  }

  Confirmation confirmation() {
    return new Confirmation(finding.part(), finding.kind(), finding.text(), reason.strip());
  }

  public Finding getFinding() {
    return finding;
  }

  public String getBefore() {
    return before;
  }

  public String getAfter() {
    return after;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}
