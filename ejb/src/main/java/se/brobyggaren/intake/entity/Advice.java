package se.brobyggaren.intake.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.hibernate.annotations.Immutable;
import se.brobyggaren.kernel.Ids;
import se.brobyggaren.kernel.TenantOwned;

/** One short contact with somebody who is not registered (råd och stöd). Nothing about whom. */
@Entity
@Immutable
@Table(schema = "tenant", name = "advice")
public class Advice extends TenantOwned {
  @Column(name = "given_on")
  private LocalDate givenOn;

  @Column(name = "minutes")
  private int minutes;

  @Column(name = "subject")
  private String subject;

  @Column(name = "recorded_at")
  private Instant recordedAt;

  protected Advice() {}

  public Advice(LocalDate givenOn, int minutes, String subject, Instant now) {
    super(Ids.next());
    this.givenOn = givenOn;
    this.minutes = minutes;
    this.subject = subject;
    this.recordedAt = now;
  }
}
