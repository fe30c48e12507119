package se.brobyggaren.access.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import se.brobyggaren.kernel.Identity;
import se.brobyggaren.kernel.Ids;

/** Somebody who has signed in at least once: an employee or a representative, never a client. */
@Entity
@Table(schema = "platform", name = "person")
public class Person {
  @Id
  @Column(name = "id")
  private UUID id;

  @Column(name = "issuer")
  private String issuer;

  @Column(name = "subject")
  private String subject;

  @Column(name = "username")
  private String username;

  @Column(name = "name")
  private String name;

  @JdbcTypeCode(SqlTypes.ARRAY)
  @Column(name = "organizations", columnDefinition = "text[]")
  private String[] organizations;

  @Column(name = "first_seen")
  private Instant firstSeen;

  protected Person() {}

  public Person(Identity identity, Instant now) {
    id = Ids.next();
    issuer = identity.issuer();
    subject = identity.subject();
    firstSeen = now;
    update(identity);
  }

  /** What the provider says today replaces what it said before. */
  public final void update(Identity identity) {
    username = identity.username();
    name = identity.name();
    String[] now = identity.organizations().stream().sorted().toArray(String[]::new);
    if (!Arrays.equals(now, organizations)) {
      organizations = now;
    }
  }

  public UUID id() {
    return id;
  }

  public String username() {
    return username;
  }

  public String name() {
    return name;
  }

  public boolean belongsTo(String organization) {
    return Set.of(organizations).contains(organization);
  }

  public boolean isThe(Identity identity) {
    return issuer.equals(identity.issuer()) && subject.equals(identity.subject());
  }
}
