package se.brobyggaren.casework.entity;

import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import se.brobyggaren.kernel.history.Change;
import se.brobyggaren.kernel.history.Recorded;
import se.brobyggaren.kernel.history.Revised;

/** What stood before a change of a case, or of a contact, an assignment or a move of it. */
@Entity(name = "CaseRevision")
@Immutable
@Table(schema = "tenant", name = "case_revision")
public class Revision extends Revised {
  @ManyToOne(optional = false)
  @JoinColumn(name = "case_id")
  private Case of;

  protected Revision() {}

  public Revision(Case of, UUID part, Change change, Recorded recorded) {
    super(part, change, recorded);
    this.of = of;
  }
}
