package se.brobyggaren.deficiency.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/** A group looked back at what became of it (uppföljning). */
@Embeddable
public class FollowUp {
  @Column(name = "followed_up_on")
  private LocalDate on;

  @Column(name = "followed_up_where")
  private String where;

  @Column(name = "follow_up", columnDefinition = "text")
  private String text;

  protected FollowUp() {}

  FollowUp(LocalDate on, String where, String text) {
    this.on = on;
    this.where = where;
    this.text = text.strip();
  }

  public LocalDate on() {
    return on;
  }

  public String where() {
    return where;
  }

  public String text() {
    return text;
  }
}
