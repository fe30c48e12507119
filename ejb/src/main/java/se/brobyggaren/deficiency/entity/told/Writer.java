package se.brobyggaren.deficiency.entity.told;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import se.brobyggaren.deficiency.entity.Hand;
import se.brobyggaren.kernel.Identity;

/** Who noticed it (uppgiftslämnare), an ombud or the lead, and when it was written down. */
@Embeddable
public class Writer {
  @Column(name = "writer_issuer", updatable = false)
  private String issuer;

  @Column(name = "writer_subject", updatable = false)
  private String subject;

  @Column(name = "writer", updatable = false)
  private String name;

  @Column(name = "recorded_at", updatable = false)
  private Instant recordedAt;

  protected Writer() {}

  public Writer(Hand hand) {
    Identity identity = hand.who();
    recordedAt = hand.now();
    issuer = identity.issuer();
    subject = identity.subject();
    name = identity.name();
  }

  public boolean is(Identity identity) {
    return issuer.equals(identity.issuer()) && subject.equals(identity.subject());
  }

  public String name() {
    return name;
  }
}
