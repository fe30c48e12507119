package se.brobyggaren.deficiency.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import se.brobyggaren.kernel.Identity;

/** Who noticed it (uppgiftslämnare): an ombud or the lead. */
@Embeddable
public class Writer {
  @Column(name = "writer_issuer", updatable = false)
  private String issuer;

  @Column(name = "writer_subject", updatable = false)
  private String subject;

  @Column(name = "writer", updatable = false)
  private String name;

  protected Writer() {}

  Writer(Identity identity) {
    issuer = identity.issuer();
    subject = identity.subject();
    name = identity.name();
  }

  boolean is(Identity identity) {
    return issuer.equals(identity.issuer()) && subject.equals(identity.subject());
  }

  String name() {
    return name;
  }
}
