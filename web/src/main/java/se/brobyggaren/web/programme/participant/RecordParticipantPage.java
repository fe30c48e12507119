package se.brobyggaren.web.programme.participant;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.omnifaces.cdi.ViewScoped;
import se.brobyggaren.client.boundary.Sex;
import se.brobyggaren.kernel.NotFound;
import se.brobyggaren.programme.boundary.ProgrammeId;
import se.brobyggaren.programme.boundary.ProgrammeRegister;
import se.brobyggaren.programme.boundary.ProgrammeView;
import se.brobyggaren.programme.boundary.participant.ParticipantRegister;
import se.brobyggaren.programme.boundary.participant.RecordParticipants;
import se.brobyggaren.web.form.Messages;
import se.brobyggaren.web.text.Option;
import se.brobyggaren.web.text.Texts;

/** En ny deltagare; the form comes back for the next one. */
@Named
@ViewScoped
public class RecordParticipantPage implements Serializable {
  private static final long serialVersionUID = 1;

  @Inject ParticipantRegister participants;
  @Inject ProgrammeRegister programmes;
  @Inject Messages messages;
  @Inject Texts texts;
  @Inject Clock clock;

  private UUID id;
  private ProgrammeView programme;
  private final ParticipantFields fields = new ParticipantFields();

  public void load() {
    if (id == null) {
      throw new NotFound();
    }
    programme = programmes.of(new ProgrammeId(id));
    fields.setStartedOn(LocalDate.now(clock));
  }

  public String save() {
    participants.record(new RecordParticipants(programme.id(), List.of(fields.facts())));
    messages.done("programme.record.saved");
    return "/app/programme/record?faces-redirect=true&id=" + id;
  }

  public List<Option> getSexes() {
    return texts.options(Sex.values());
  }

  public ParticipantFields getFields() {
    return fields;
  }

  public ProgrammeView getProgramme() {
    return programme;
  }

  public UUID getId() {
    return id;
  }

  public void setId(UUID wanted) {
    id = wanted;
  }
}
