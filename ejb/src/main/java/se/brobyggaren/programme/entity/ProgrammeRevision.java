package se.brobyggaren.programme.entity;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import se.brobyggaren.kernel.history.Change;
import se.brobyggaren.kernel.history.Recorded;
import se.brobyggaren.kernel.history.Revised;
import se.brobyggaren.programme.boundary.participant.ParticipantView.RevisionView;

/** What stood before a change of a programme, or of a year or a participant of it. */
@Entity
@Immutable
@Table(schema = "tenant", name = "programme_revision")
public class ProgrammeRevision extends Revised {
  @ManyToOne(optional = false, fetch = FetchType.LAZY)
  @JoinColumn(name = "programme_id")
  private Programme of;

  protected ProgrammeRevision() {}

  public ProgrammeRevision(Programme of, UUID part, Change change, Recorded recorded) {
    super(part, change, recorded);
    this.of = of;
  }

  public RevisionView view() {
    return new RevisionView(field(), before(), after(), at(), by());
  }
}
