package se.brobyggaren.web.deficiency;

import java.io.Serializable;
import se.brobyggaren.deficiency.boundary.WriteReport.Concerned;

/** En rad i blanketten: which authority, and which one of its kind. */
public class AuthorityLine implements Serializable {
  private String authority;
  private String which;

  AuthorityLine(String authority, String which) {
    this.authority = authority;
    this.which = which;
  }

  boolean isFilled() {
    return authority != null && !authority.isBlank();
  }

  Concerned concerned() {
    return new Concerned(authority, which);
  }

  public String getAuthority() {
    return authority;
  }

  public void setAuthority(String authority) {
    this.authority = authority;
  }

  public String getWhich() {
    return which;
  }

  public void setWhich(String which) {
    this.which = which;
  }
}
