package se.brobyggaren.web.casework.recording;

import jakarta.enterprise.context.SessionScoped;
import java.io.Serializable;

/** Det senast valda: what somebody chose last in this session and probably chooses again. */
@SessionScoped
public class LastUsed implements Serializable {
  private static final long serialVersionUID = 1;

  private String subject;
  private String area;

  /** Code of the subject of the latest advice; null when there was none. */
  public String subject() {
    return subject;
  }

  public void advised(String on) {
    subject = on;
  }

  /** Of the latest orientation visit; null when there was none. */
  public String area() {
    return area;
  }

  public void visited(String where) {
    area = where;
  }
}
